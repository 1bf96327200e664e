class Basket:
    def __init__(self, *cents):
        self._cents = cents

    def __len__(self):
        return len(self._cents)

    def __iter__(self):
        return iter(self._cents)

    def __add__(self, other):
        if not isinstance(other, Basket):
            return NotImplemented
        return Basket(*self._cents, *other._cents)


both = Basket(250, 400) + Basket(90)
print(len(both), sum(both), max(both), 90 in both)  # => 3 740 400 True
Basket(250) + 1  # => TypeError: unsupported operand type(s) for +: 'Basket' and 'int'
