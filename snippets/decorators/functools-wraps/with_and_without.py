import functools
import inspect


def bare(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def wrapped(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def ship(order: str, express: bool = False) -> str:
    """Ship an order."""
    return order


for decorate in (bare, wrapped):
    result = decorate(ship)
    print(result.__name__, "|", result.__doc__, "|", inspect.signature(result))
    print(result("A-17"))
# => wrapper | None | (*args, **kwargs)
# => A-17
# => ship | Ship an order. | (order: str, express: bool = False) -> str
# => A-17
print(wrapped(ship).__wrapped__ is ship, ship.__name__)  # => True ship
