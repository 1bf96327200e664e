import copy
import threading


class Cart:
    def __init__(self, owner):
        print("opened for", owner)
        self.owner = owner
        self.lines = []
        self.lock = threading.Lock()


class CopyableCart(Cart):
    def __deepcopy__(self, memo):
        twin = type(self)(self.owner)
        memo[id(self)] = twin
        twin.lines = copy.deepcopy(self.lines, memo)
        return twin


cart = CopyableCart("Ines")  # => opened for Ines
cart.lines.append({"sku": "bolt", "cart": cart})
shallow = copy.copy(cart)
print(shallow is cart, shallow.lines is cart.lines, shallow.lock is cart.lock)  # => False True True

deep = copy.deepcopy(cart)  # => opened for Ines
print(deep.lines[0]["cart"] is deep, deep.lines is cart.lines, deep.lock is cart.lock)
# => True False False

copy.deepcopy(Cart("Omar"))
# => opened for Omar
# => TypeError: cannot pickle '_thread.lock' object
