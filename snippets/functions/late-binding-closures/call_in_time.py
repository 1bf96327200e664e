regions = ("EU", "US", "APAC")

region = "(outside)"
labels = [lambda: region for region in regions]
print(labels[0](), region)  # => APAC (outside)

print([label() for label in (lambda: region for region in regions)])  # => ['EU', 'US', 'APAC']
print([label() for label in list(lambda: region for region in regions)])
# => ['APAC', 'APAC', 'APAC']

rate = 2
prices = [10, 20]
taxed = (price * rate for price in prices)
print(next(taxed))  # => 20
rate, prices = 3, [99]
print(list(taxed), prices)  # => [60] [99]
