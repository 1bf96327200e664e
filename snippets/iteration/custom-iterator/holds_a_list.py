class Cart:
    def __init__(self, *items):
        self._items = list(items)

    def __iter__(self):
        return iter(self._items)


class BrokenCart(Cart):
    def __iter__(self):
        return self._items


cart = Cart("lamp", "desk")
print([(a, b) for a in cart for b in cart if a < b])  # => [('desk', 'lamp')]
print(list(cart))  # => ['lamp', 'desk']
list(BrokenCart("lamp"))
# <3.15 => TypeError: iter() returned non-iterator of type 'list'
# 3.15+ => TypeError: BrokenCart.__iter__() must return an iterator, not list
