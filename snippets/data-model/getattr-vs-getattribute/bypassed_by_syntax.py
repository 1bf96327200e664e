class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        print("forwarding", name)
        return getattr(self._target, name)


orders = Proxy(["A-17", "A-18"])
print(orders.index("A-18"))
# => forwarding index
# => 1
print(orders.__len__())
# => forwarding __len__
# => 2
len(orders)  # => TypeError: object of type 'Proxy' has no len()
