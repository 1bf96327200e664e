class Order:
    def __new__(cls, number):
        order = super().__new__(cls)
        print("new:", vars(order))
        return order

    def __init__(self, number):
        self.number = number
        print("init:", vars(self))


Order(17)
# => new: {}
# => init: {'number': 17}

bare = Order.__new__(Order, 18)  # => new: {}
print(hasattr(bare, "number"))  # => False
