from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

print(round(7.8), round(7.8, 0), round(7, 2))  # => 8 8.0 7
print(round(1234, -2), round(1250, -2), round(1350, -2))  # => 1200 1200 1400
print(round(Decimal("2.5")), round(Decimal("2.675"), 2))  # => 2 2.68
print(round(Fraction(7, 3)), round(Fraction(7, 3), 1))  # => 2 23/10


@dataclass(frozen=True)
class Price:
    amount: Decimal
    currency: str

    def __round__(self, ndigits: int = 2) -> "Price":
        return Price(round(self.amount, ndigits), self.currency)


print(round(Price(Decimal("19.995"), "EUR")))
# => Price(amount=Decimal('20.00'), currency='EUR')
print(round(Price(Decimal("19.995"), "EUR"), 1).amount)  # => 20.0

round(float("nan"))  # => ValueError: cannot convert float NaN to integer
