prices = {"keyboard": 40}
names = prices.keys()
prices["mouse"] = 15
print(names)  # => dict_keys(['keyboard', 'mouse'])

doubled = map(lambda price: price * 2, prices.values())
print(list(doubled), list(doubled))  # => [80, 30] []
print(10**12 in range(2 * 10**12))  # => True
