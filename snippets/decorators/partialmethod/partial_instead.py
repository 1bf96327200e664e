import warnings
from functools import partial, partialmethod

warnings.simplefilter("ignore")


def move(self, state, note=""):
    return f"{type(self).__name__} -> {state}{note}"


class Order:
    ship = partialmethod(move, "shipped")
    close = partial(move, state="closed")


print(Order().ship())  # => Order -> shipped
try:
    print(Order().close())  # 3.14+ => Order -> closed
except TypeError as error:
    print(error)  # <3.14 => move() missing 1 required positional argument: 'self'
