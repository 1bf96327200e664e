def apply_discount(prices, percents):
    for position, percent in enumerate(percents):
        prices[position] = prices[position] * (100 - percent) // 100


def discounted(prices, percents):
    pairs = zip(prices, percents, strict=True)
    return [price * (100 - percent) // 100 for price, percent in pairs]


prices = [200, 300]
try:
    apply_discount(prices, [10, "20"])
except TypeError:
    print("in place:", prices)  # => in place: [180, 300]

prices = [200, 300]
try:
    prices = discounted(prices, [10, "20"])
except TypeError:
    print("returned:", prices)  # => returned: [200, 300]

print(discounted(prices, [10, 20]))  # => [180, 240]
print(apply_discount(prices, [10, 20]), prices)  # => None [180, 240]
