def add_item(item, cart=[]):
    cart.append(item)
    return cart


print(add_item.__defaults__)  # => ([],)
print(add_item("keyboard"))  # => ['keyboard']
print(add_item("mouse"))  # => ['keyboard', 'mouse']
print(add_item("lamp", cart=[]))  # => ['lamp']

print(add_item.__defaults__)  # => (['keyboard', 'mouse'],)
print(add_item("desk") is add_item.__defaults__[0])  # => True
