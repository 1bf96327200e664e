import inspect
from dataclasses import dataclass


@dataclass
class Line:
    name: str
    price: float
    count: int = 1

    @property
    def total(self):
        return self.price * self.count


line = Line("lamp", 19.5, count=2)
print(line, line.total)  # => Line(name='lamp', price=19.5, count=2) 39.0
print(line == Line("lamp", 19.5, 2), line == ("lamp", 19.5, 2))  # => True False
print(inspect.signature(Line.__init__))
# => (self, name: str, price: float, count: int = 1) -> None
print([name for name in ("__init__", "__repr__", "__eq__", "__lt__") if name in vars(Line)])
# => ['__init__', '__repr__', '__eq__']
