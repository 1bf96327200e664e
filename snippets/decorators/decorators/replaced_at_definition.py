import functools


def logged(function):
    print("decorating", function.__name__)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print(function.__name__, args, "->", result)
        return result

    return wrapper


@logged
def net(gross, rate=20):
    return gross / (1 + rate / 100)


# => decorating net
print("module loaded")  # => module loaded
print(net(120) + net(240))
# => net (120,) -> 100.0
# => net (240,) -> 200.0
# => 300.0
