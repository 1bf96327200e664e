# /// script
# requires-python = ">=3.12"
# ///

from itertools import batched

orders = ["A-1", "A-2", "A-3", "A-4", "A-5"]
print(list(batched(orders, 2)))  # => [('A-1', 'A-2'), ('A-3', 'A-4'), ('A-5',)]
