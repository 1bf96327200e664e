rows = [("A-17", 40), ("A-18", 15), ("A-19", 9)]
skus, prices = zip(*rows)
print(skus, prices)  # => ('A-17', 'A-18', 'A-19') (40, 15, 9)
print(dict(zip(skus, prices)))  # => {'A-17': 40, 'A-18': 15, 'A-19': 9}

pairs = zip(prices, skus)
print(min(pairs), list(pairs))  # => (9, 'A-19') []

print(list(zip()), list(zip(skus[:1])))  # => [] [('A-17',)]
try:
    skus, prices = zip(*[])
except ValueError as error:
    print(error)  # => not enough values to unpack (expected 2, got 0)
