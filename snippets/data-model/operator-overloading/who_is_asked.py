class Price:
    def __add__(self, other):
        print("Price.__add__")
        return NotImplemented

    def __radd__(self, other):
        print(f"{type(self).__name__}.__radd__")
        return "sum"


class NetPrice(Price):
    def __radd__(self, other):
        return super().__radd__(other)


class Weight:
    def __eq__(self, other):
        print(f"{type(self).__name__}.__eq__")
        return NotImplemented


class NetWeight(Weight):
    pass


print(5 + Price())
# => Price.__radd__
# => sum
print(Price() + NetPrice())
# => NetPrice.__radd__
# => sum
print(Weight() == NetWeight())
# => NetWeight.__eq__
# => Weight.__eq__
# => False
Price() + 5
# => Price.__add__
# => TypeError: unsupported operand type(s) for +: 'Price' and 'int'
