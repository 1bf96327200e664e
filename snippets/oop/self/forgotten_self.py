class Cart:
    def __init__(self):
        self.lines = []

    def clear():
        lines = []  # noqa: F841

    def total(self):
        return sum(price for price in lines)  # noqa: F821


cart = Cart()
try:
    cart.clear()
except TypeError as error:
    print(error)  # => Cart.clear() takes 0 positional arguments but 1 was given
cart.total()
# <3.12 => NameError: name 'lines' is not defined
# 3.12+ => NameError: name 'lines' is not defined. Did you mean: 'self.lines'?
