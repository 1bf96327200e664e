import functools


def audited(function=None, *, level="info"):
    if function is None:
        return functools.partial(audited, level=level)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(level, function.__name__)
        return function(*args, **kwargs)

    return wrapper


@audited
def ship(order):
    return order


@audited(level="warning")
def refund(order):
    return order


print(ship("A-17"))
# => info ship
# => A-17
print(refund("A-18"))
# => warning refund
# => A-18
