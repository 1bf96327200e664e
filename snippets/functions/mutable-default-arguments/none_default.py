def add_item(item, cart=None):
    if cart is None:
        cart = []
    cart.append(item)
    return cart


def add_item_or(item, cart=None):
    cart = cart or []
    cart.append(item)
    return cart


print(add_item("keyboard"), add_item("mouse"))  # => ['keyboard'] ['mouse']

for add in (add_item, add_item_or):
    mine = []
    print(add.__name__, add("lamp", mine), mine)
# => add_item ['lamp'] ['lamp']
# => add_item_or ['lamp'] []

mine = ["desk"]
print(add_item_or("lamp", mine) is mine)  # => True
