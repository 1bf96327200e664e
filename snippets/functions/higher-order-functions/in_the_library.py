from functools import partial, reduce
from operator import itemgetter, mul

orders = [("A-17", 40), ("A-18", 90), ("A-19", 15)]
total = itemgetter(1)  # returns a function

print(sorted(orders, key=total))  # => [('A-19', 15), ('A-17', 40), ('A-18', 90)]
print(max(orders, key=total))  # => ('A-18', 90)
print(min([], key=total, default="no orders"))  # => no orders
print(list(map(total, orders)))  # => [40, 90, 15]
print(list(filter(lambda order: total(order) > 20, orders)))  # => [('A-17', 40), ('A-18', 90)]
print(reduce(mul, [2, 3, 4], 1))  # => 24

by_total = partial(sorted, key=total, reverse=True)
print(by_total(orders)[0])  # => ('A-18', 90)
