import functools

print(*functools.WRAPPER_ASSIGNMENTS[:4])  # => __module__ __name__ __qualname__ __doc__
print(*functools.WRAPPER_ASSIGNMENTS[4:])
# <3.12 => __annotations__
# 3.12 => __annotations__ __type_params__
# 3.13 => __annotations__ __type_params__
# 3.14+ => __annotate__ __type_params__
print(functools.WRAPPER_UPDATES)  # => ('__dict__',)


class Counted:
    """Count the calls of a function."""

    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.__wrapped__(*args, **kwargs)


@Counted
def rates():
    """Fetch the exchange rates."""
    return {"USD": 1.08}


print(rates(), rates.calls)  # => {'USD': 1.08} 1
print(rates.__name__, "-", rates.__doc__)  # => rates - Fetch the exchange rates.
