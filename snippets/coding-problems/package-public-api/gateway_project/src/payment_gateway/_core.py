from decimal import Decimal

_CENT = Decimal("0.01")


def process_payment(amount: Decimal, currency: str = "EUR") -> str:
    """Charge `amount` and return the receipt's text.

    Raises TypeError for anything but a Decimal, ValueError for an amount that can't be charged.
    """
    if not isinstance(amount, Decimal):
        raise TypeError(f"amount must be a Decimal, not {type(amount).__name__}")
    if amount <= 0 or amount != amount.quantize(_CENT):
        raise ValueError(f"can't charge {amount} {currency}")
    return f"charged {amount:.2f} {currency}"
