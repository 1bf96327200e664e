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

marker = Marker()
marker.cents = 990  # works, but no repr, no comparison, and no hint for the reader
print(Marker() == Marker())  # => False
