prices = [40, 15]
cursor = iter(prices)

print(iter(prices) is iter(prices), iter(cursor) is cursor)  # => False True
print(next(cursor), list(cursor), list(cursor))  # => 40 [15] []
print(list(prices), list(prices))  # => [40, 15] [40, 15]
