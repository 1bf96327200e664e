from itertools import chain

web, shop = ["A-1", "A-2"], ("B-1",)
orders = chain(web, shop, (f"C-{number}" for number in range(2)))
web.append("A-3")
print(list(orders))  # => ['A-1', 'A-2', 'A-3', 'B-1', 'C-0', 'C-1']
print(list(orders))  # => []

try:
    web + shop
except TypeError as error:
    print(error)  # => can only concatenate list (not "tuple") to list
print(isinstance(chain, type))  # => True
