from decimal import Decimal

_CENT = Decimal("0.01")
_LIMIT = Decimal(1_000_000)


def process_payment(amount: Decimal, currency: str = "EUR") -> str:
    """Charge `amount` and return the receipt's text.

    Raises TypeError for anything but a Decimal, ValueError for an amount that can't be charged.
    """
    if not isinstance(amount, Decimal):
        raise TypeError(f"amount must be a Decimal, not {type(amount).__name__}")
    # First the range: ordering NaN or quantizing infinity raises InvalidOperation.
    in_range = amount.is_finite() and 0 < amount <= _LIMIT
    if not in_range or amount != amount.quantize(_CENT):
        raise ValueError(f"can't charge {amount} {currency}")
    return f"charged {amount:.2f} {currency}"
