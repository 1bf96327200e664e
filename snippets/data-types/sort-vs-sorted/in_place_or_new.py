prices = [990, 120, 450]
alias = prices
print(prices.sort(), alias)  # => None [120, 450, 990]

skus = ("nut", "bolt", "washer")
print(sorted(skus), skus)  # => ['bolt', 'nut', 'washer'] ('nut', 'bolt', 'washer')
print(sorted({"nut": 9, "bolt": 4}), sorted("bca", reverse=True))
# => ['bolt', 'nut'] ['c', 'b', 'a']

skus.sort()  # => AttributeError: 'tuple' object has no attribute 'sort'
