def announce(function):
    def wrapper():
        print("before")
        function()
        print("after")

    return wrapper


@announce
def open_orders():
    print("counting")
    return 3


@announce
def net(gross):
    return gross / 1.2


print(open_orders())
# => before
# => counting
# => after
# => None
net(120)  # => TypeError: announce.<locals>.wrapper() takes 0 positional arguments but 1 was given
