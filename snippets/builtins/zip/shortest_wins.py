from itertools import zip_longest

skus = ["A-17", "A-18", "A-19"]
prices = [40, 15]

print(list(zip(skus, prices)))  # => [('A-17', 40), ('A-18', 15)]
print(list(zip_longest(skus, prices, fillvalue=0)))  # => [('A-17', 40), ('A-18', 15), ('A-19', 0)]
try:
    for sku, price in zip(skus, prices, strict=True):
        print("saved", sku, price)
    # => saved A-17 40
    # => saved A-18 15
except ValueError as error:
    print(error)  # => zip() argument 2 is shorter than argument 1
