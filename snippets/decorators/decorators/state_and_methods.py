import functools


def counted(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


class Counted:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.calls = function, 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)


class Cart:
    @counted
    def total(self):
        return 55

    @Counted
    def tax(self):
        return 11


print(Cart().total(), Cart.total.calls)  # => 55 1
try:
    Cart().tax()
except TypeError as error:
    print(error)  # => Cart.tax() missing 1 required positional argument: 'self'
print(Cart.tax(Cart()), Cart.tax.calls, Cart.tax.__name__)  # => 11 2 tax
