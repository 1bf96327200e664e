from functools import cache

calls = {"plain": 0, "cached": 0}


def plain(n):
    calls["plain"] += 1
    return n if n < 2 else plain(n - 1) + plain(n - 2)


@cache
def cached(n):
    calls["cached"] += 1
    return n if n < 2 else cached(n - 1) + cached(n - 2)


def looped(n):
    current, following = 0, 1
    for _ in range(n):
        current, following = following, current + following
    return current


print(plain(20), cached(20), looped(20))  # => 6765 6765 6765
print(calls)  # => {'plain': 21891, 'cached': 21}
