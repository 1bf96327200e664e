from collections.abc import Iterable
from decimal import Decimal

__all__ = ["total"]


def total(lines: Iterable[tuple[int, Decimal]]) -> Decimal:
    """Return the sum of quantity times price."""
    return sum((_line_total(quantity, price) for quantity, price in lines), Decimal(0))


def total_of_floats(lines: Iterable[tuple[int, float]]) -> float:
    """Kept for old callers: public, but not offered."""
    return sum(quantity * price for quantity, price in lines)


def _line_total(quantity: int, price: Decimal) -> Decimal:
    return quantity * price
