import functools

print(*functools.WRAPPER_ASSIGNMENTS[:4])  # => __module__ __name__ __qualname__ __doc__
print(*functools.WRAPPER_ASSIGNMENTS[4:])
# <3.12 => __annotations__
# 3.12 => __annotations__ __type_params__
# 3.13 => __annotations__ __type_params__
# 3.14+ => __annotate__ __type_params__
print(functools.WRAPPER_UPDATES)  # => ('__dict__',)


class Cached:
    """Calls a function once."""

    def __init__(self, function):
        functools.update_wrapper(self, function)


@Cached
def rates():
    """Fetch the exchange rates."""


print(rates.__name__, "-", rates.__doc__)  # => rates - Fetch the exchange rates.
