import sys

readings = list(range(1_000))
print(sys.getsizeof(tuple(readings)) < sys.getsizeof(readings))  # => True

log = []
sizes = set()
for number in range(10_000):
    log.append(number)
    sizes.add(sys.getsizeof(log))
print(20 < len(sizes) < 200)  # => True

pair = ("EUR", "USD")
print(tuple(pair) is pair, pair[:] is pair)  # => True True
print(list(log) is log)  # => False


def currencies():
    return ("EUR", "USD")


def currency_list():
    return ["EUR", "USD"]


print(currencies(), currencies() is currencies())  # => ('EUR', 'USD') True
print(currency_list() is currency_list())  # => False
