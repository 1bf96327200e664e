import functools


def memoized(function):
    results = {}

    @functools.wraps(function)
    def wrapper(*args):
        if args not in results:
            results[args] = function(*args)
        return results[args]

    return wrapper


def ways(steps):
    global calls
    calls += 1
    return 1 if steps < 2 else ways(steps - 1) + ways(steps - 2)


calls = 0
print(ways(20), calls)  # => 10946 21891

ways, calls = memoized(ways), 0
print(ways(20), calls)  # => 10946 21
