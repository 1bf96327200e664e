class Product:
    def __init__(self, name, price):
        self.name = name
        self.price = price

    @property
    def price(self):
        return self._price

    @price.setter
    def price(self, value):
        if value < 0:
            raise ValueError(f"{self.name}: a price of {value}")
        self._price = value

    @property
    def gross(self):
        return self.price * 1.2


lamp = Product("lamp", 0)
lamp.price = 20
print(lamp.price, lamp.gross)  # => 20 24.0
try:
    Product("desk", -1)
except ValueError as error:
    print(error)  # => desk: a price of -1
lamp.gross = 30  # => AttributeError: property 'gross' of 'Product' object has no setter
