class Cart:
    def __init__(self, owner):
        self.owner = owner
        self.items = []

    def add(self, item):
        self.items.append(item)


cart = Cart("Ines")
add = cart.add
add("lamp")
print(cart.items)  # => ['lamp']
print(add.__self__.owner, add.__func__ is Cart.add)  # => Ines True
print(cart.add is cart.add, cart.add == cart.add)  # => False True

Cart.add(cart, "desk")
print(cart.items)  # => ['lamp', 'desk']
