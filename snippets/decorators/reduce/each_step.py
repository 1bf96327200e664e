from functools import reduce
from itertools import accumulate


def add(total, price):
    print(total, "+", price)
    return total + price


print(reduce(add, [40, 15, 9]))
# => 40 + 15
# => 55 + 9
# => 64
print(reduce(add, [40], 100))
# => 100 + 40
# => 140
print(list(accumulate([40, 15, 9])))  # => [40, 55, 64]
