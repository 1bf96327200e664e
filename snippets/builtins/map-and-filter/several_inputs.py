from itertools import filterfalse, starmap
from operator import mul

prices, quantities = [40, 15, 9], [2, 1]
print(list(map(mul, prices, quantities)))  # => [80, 15]
try:
    list(map(mul, prices, quantities, strict=True))
except (TypeError, ValueError) as error:
    print(error)
    # <3.14 => map() takes no keyword arguments
    # 3.14+ => map() argument 2 is shorter than argument 1

lines = [(40, 2), (15, 1)]
print(list(starmap(mul, lines)))  # => [80, 15]

paid = {"A-17", "A-19"}
orders = ["A-17", "A-18", "A-19"]
print(list(filter(paid.__contains__, orders)), list(filterfalse(paid.__contains__, orders)))
# => ['A-17', 'A-19'] ['A-18']
