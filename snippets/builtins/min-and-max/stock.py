from operator import itemgetter

stock = {"bolt": 120, "nut": 340, "washer": 15}

print(max(stock))  # => washer
print(max(stock.values()))  # => 340
print(max(stock, key=stock.get))  # => nut
print(max(stock.items(), key=itemgetter(1)))  # => ('nut', 340)
