class Positive:
    def __set_name__(self, owner, name):
        self.name = name
        self.stored_as = f"_{name}"

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.stored_as)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name} must be positive, not {value}")
        setattr(instance, self.stored_as, value)


class Line:
    price = Positive()
    count = Positive()

    def __init__(self, price, count):
        self.price, self.count = price, count


line = Line(40, 1)
print(line.price, line.count, vars(line))  # => 40 1 {'_price': 40, '_count': 1}
print(type(Line.price).__name__)  # => Positive
print(hasattr(Line.__new__(Line), "price"))  # => False
line.count = 0  # => ValueError: count must be positive, not 0
