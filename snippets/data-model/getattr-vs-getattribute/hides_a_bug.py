class Order:
    def __init__(self, price):
        self.price = price

    @property
    def total(self):
        return self.price * self.tax_rate

    def __getattr__(self, name):
        print("getattr", name)
        raise AttributeError(f"no column {name!r}")


class Quiet(Order):
    def __getattr__(self, name):
        return None


try:
    Order(40).total
    # => getattr tax_rate
    # => getattr total
except AttributeError as error:
    print(error, error.name)  # => no column 'total' total

try:
    print(Quiet(40).total)
except TypeError as error:
    print(error)  # => unsupported operand type(s) for *: 'int' and 'NoneType'
