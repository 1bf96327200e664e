from dataclasses import dataclass
from types import SimpleNamespace


class Marker:
    pass


@dataclass
class Price:
    cents: int
    currency: str = "EUR"


print(Price(990) == Price(990), Price(990))  # => True Price(cents=990, currency='EUR')
print(SimpleNamespace(cents=990))  # => namespace(cents=990)

first, second = Marker(), Marker()
first.cents = second.cents = 990  # works, but compares by identity, and shows no fields
print(vars(first), vars(second), first == second)  # => {'cents': 990} {'cents': 990} False
