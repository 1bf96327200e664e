from __future__ import annotations

import functools
import operator
from decimal import Decimal


@functools.total_ordering
class Money:
    def __init__(self, amount: Decimal | int | str, currency: str) -> None:
        self._amount, self._currency = Decimal(amount), currency

    def __repr__(self) -> str:
        return f"Money('{self._amount}', {self._currency!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return (self._amount, self._currency) == (other._amount, other._currency)

    def __hash__(self) -> int:
        return hash((self._amount, self._currency))

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        self._check_currency(other)
        return self._amount < other._amount

    def __add__(self, other: object) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        self._check_currency(other)
        return Money(self._amount + other._amount, self._currency)

    def __radd__(self, other: object) -> Money:
        if isinstance(other, int) and other == 0:  # where sum() starts
            return self
        return NotImplemented

    def __mul__(self, factor: object) -> Money:
        if not isinstance(factor, int | Decimal):
            return NotImplemented
        return Money(self._amount * factor, self._currency)

    __rmul__ = __mul__

    def _check_currency(self, other: Money) -> None:
        if self._currency != other._currency:
            raise ValueError(f"{self._currency} and {other._currency}")


lamp, desk = Money("19.90", "EUR"), Money(240, "EUR")
print(lamp + desk, 2 * lamp)  # => Money('259.90', 'EUR') Money('39.80', 'EUR')
print(sum([lamp, lamp, desk]))  # => Money('279.80', 'EUR')
print(lamp <= desk, max(lamp, desk), lamp == "19.90")  # => True Money('240', 'EUR') False
print(len({Money("1.50", "EUR"), Money("1.5", "EUR")}))  # => 1
for operation in (operator.add, operator.lt):
    try:
        operation(lamp, Money(1, "USD"))
    except ValueError as error:
        print(error)
# => EUR and USD
# => EUR and USD
print(Money.__lt__(lamp, 5), lamp.__mul__("2"), lamp.__radd__(5))
# => NotImplemented NotImplemented NotImplemented
lamp + 5  # => TypeError: unsupported operand type(s) for +: 'Money' and 'int'
