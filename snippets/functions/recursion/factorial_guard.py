import math


def naive(n):
    return 1 if n == 0 else n * naive(n - 1)


def factorial(n):
    if n < 0:
        raise ValueError(f"n must not be negative: {n}")
    result = 1
    for factor in range(2, n + 1):
        result *= factor
    return result


for n in (0, 5, -1, 0.5, 5000):
    try:
        print(n, naive(n))
    except RecursionError as error:
        print(n, type(error).__name__)
# => 0 1
# => 5 120
# => -1 RecursionError
# => 0.5 RecursionError
# => 5000 RecursionError

print(factorial(0), factorial(5000) == math.factorial(5000))  # => 1 True
factorial(-1)  # => ValueError: n must not be negative: -1
