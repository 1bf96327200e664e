from functools import partialmethod


class Order:
    def __init__(self):
        self.state = "open"

    def _move(self, state, *, by="system"):
        self.state = state
        return f"{state} by {by}"

    ship = partialmethod(_move, "shipped")
    cancel = partialmethod(_move, "canceled", by="customer")


order = Order()
print(order.state)  # => open
print(order.ship())  # => shipped by system
print(order.cancel(), "|", order.cancel(by="Ines"))
# => canceled by customer | canceled by Ines
print(order.state)  # => canceled
print(isinstance(partialmethod, type), type(vars(Order)["ship"]).__name__)
# => True partialmethod
