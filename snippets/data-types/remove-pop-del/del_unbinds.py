import weakref


class Order:
    pass


order = Order()
open_orders = [order]
weakref.finalize(order, print, "order freed")

del order
print("still queued:", len(open_orders))  # => still queued: 1
del open_orders[0]  # => order freed

open_orders.extend(["A-18", "A-19"])
backlog = open_orders
print(backlog)  # => ['A-18', 'A-19']
del open_orders[:]
print(backlog)  # => []
del open_orders
open_orders  # noqa: F821
# => NameError: name 'open_orders' is not defined
