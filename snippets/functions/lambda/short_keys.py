from collections import defaultdict
from functools import partial
from operator import itemgetter, methodcaller

orders = [("Tom", 40), ("Ines", 95), ("Ana", 40)]
print(sorted(orders, key=lambda order: (-order[1], order[0])))
# => [('Ines', 95), ('Ana', 40), ('Tom', 40)]
print(max(orders, key=itemgetter(1)))  # => ('Ines', 95)
print(list(map(methodcaller("strip"), [" EUR", "USD "])))  # => ['EUR', 'USD']
print(list(map(partial(int, base=16), ["ff", "1a"])))  # => [255, 26]

stock = defaultdict(lambda: 10)
stock["K1"] -= 1
print(dict(stock))  # => {'K1': 9}
