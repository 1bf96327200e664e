from dataclasses import dataclass, field


class Basket:
    items = []


Basket().items.append("keyboard")
print(Basket().items)  # => ['keyboard']

try:

    @dataclass
    class Order:
        items: list[str] = []
except ValueError as error:
    print(error)
    # => mutable default <class 'list'> for field items is not allowed: use default_factory


@dataclass
class SafeOrder:
    items: list[str] = field(default_factory=list)


first = SafeOrder()
first.items.append("keyboard")
print(first.items, SafeOrder().items)  # => ['keyboard'] []
