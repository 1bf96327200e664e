from array import array
from collections import OrderedDict, deque, namedtuple
from sys import getsizeof

recent = deque(["A-17", "A-18"], maxlen=2)
recent.append("A-19")
print(recent.popleft(), list(recent))  # => A-18 ['A-19']

readings = array("h", range(1_000))
print(getsizeof(readings) < getsizeof(list(readings)))  # => True

Price = namedtuple("Price", ["amount", "currency"])
print(Price(1200, "EUR").currency, Price(1200, "EUR") == (1200, "EUR"))  # => EUR True

cache = OrderedDict(a=1, b=2)
cache.move_to_end("a")
print(cache.popitem(last=False))  # => ('b', 2)
