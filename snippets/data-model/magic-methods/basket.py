class Basket:
    def __init__(self, **lines):
        self._lines = lines

    def __repr__(self):
        return f"Basket({self._lines})"

    def __len__(self):
        return sum(self._lines.values())

    def __getitem__(self, name):
        return self._lines[name]

    def __contains__(self, name):
        return name.lower() in self._lines

    def __iter__(self):
        return iter(self._lines)


basket = Basket(lamp=2, desk=1)
print(basket)  # => Basket({'lamp': 2, 'desk': 1})
print(len(basket), basket["lamp"], list(basket))  # => 3 2 ['lamp', 'desk']
print("Lamp" in basket, "sofa" in basket)  # => True False
print("nothing to pay" if not Basket() else "pay")  # => nothing to pay
