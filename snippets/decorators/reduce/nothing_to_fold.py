from functools import reduce
from operator import add

print(reduce(add, [], 0))  # => 0
print(reduce(add, ["A-17"]))  # => A-17
reduce(add, [])  # => TypeError: reduce() of empty iterable with no initial value
