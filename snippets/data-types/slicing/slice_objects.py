ORDER_ID, QUANTITY, SKU = slice(0, 4), slice(4, 8), slice(8, None)
record = "A-170012bolt"
print(record[ORDER_ID], int(record[QUANTITY]), record[SKU])  # => A-17 12 bolt

print(slice(-3, None).indices(5), slice(None, None, -1).indices(5))  # => (2, 5, 1) (4, -1, -1)
print(list(range(*slice(-3, None).indices(5))))  # => [2, 3, 4]

print(slice(0, 4) == slice(0, 4, None), slice(0, 4) == slice(4))  # => True False
print(len({ORDER_ID, slice(0, 4)}))
# 3.12+ => 1
# <3.12 => TypeError: unhashable type: 'slice'
