class Product:
    def __init__(self, price):
        self.price = price

    @property
    def price(self):
        return self._price

    @price.setter
    def price(self, value):
        self._price = value


class Reduced(Product):
    @Product.price.getter
    def price(self):
        return super().price / 2


class ReadOnly(Product):
    @property
    def price(self):
        return 0


print(Reduced(10).price)  # => 5.0
ReadOnly(10)  # => AttributeError: property 'price' of 'ReadOnly' object has no setter
