from collections import Counter, deque, namedtuple
from collections.abc import Mapping, MutableSequence, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction


class Status(Enum):
    PAID = "paid"


print(Decimal("0.1") + Decimal("0.2") == Decimal("0.3"))  # => True
print(Fraction(1, 3) * 3 == 1)  # => True
print(date(2026, 3, 1) - date(2026, 2, 1))  # => 28 days, 0:00:00
print(Status("paid") is Status.PAID)  # => True

Point = namedtuple("Point", ["x", "y"])
print(isinstance(Point(3, 4), Sequence), Point(3, 4) == (3, 4))  # => True True
print(isinstance(deque(), MutableSequence), isinstance(Counter(), Mapping))  # => True True
