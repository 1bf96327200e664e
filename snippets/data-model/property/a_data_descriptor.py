import inspect


class Product:
    def __init__(self, price):
        self._price = price

    @property
    def price(self):
        return self._price


lamp = Product(10)
vars(lamp)["price"] = 99
print(lamp.price, vars(lamp))  # => 10 {'_price': 10, 'price': 99}
print(inspect.isdatadescriptor(vars(Product)["price"]))  # => True
print(type(Product.price).__name__)  # => property
