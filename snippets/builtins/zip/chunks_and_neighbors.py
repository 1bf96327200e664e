# /// script
# requires-python = ">=3.12"
# ///
from itertools import batched, pairwise

readings = [3, 5, 4, 9, 7]
print([after - before for before, after in pairwise(readings)])  # => [2, -1, 5, -2]
print([after - before for before, after in zip(readings, readings[1:])])  # => [2, -1, 5, -2]

print(list(zip(*[iter(readings)] * 2)))  # => [(3, 5), (4, 9)]
print(list(batched(readings, 2)))  # => [(3, 5), (4, 9), (7,)]
