from functools import partial

hooks = {"paid": []}


def on(event, hook):
    hooks[event].append(hook)


def emit(event, order):
    for hook in hooks[event]:
        hook(order)


def notify(channel, order):
    print(f"{channel}: {order} is paid")


on("paid", lambda order: print("invoice for", order))
for channel in ("mail", "chat"):
    on("paid", lambda order: notify(channel, order))  # late: reads channel when called
    on("paid", partial(notify, channel))  # early: stores its value

emit("paid", "A-17")
# => invoice for A-17
# => chat: A-17 is paid
# => mail: A-17 is paid
# => chat: A-17 is paid
# => chat: A-17 is paid
