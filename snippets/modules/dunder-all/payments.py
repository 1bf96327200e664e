"""Charge cards."""

from decimal import Decimal

__all__ = ["_TEST_CARD", "charge"]

_TEST_CARD = "4242"


def charge(amount: Decimal) -> str:
    return f"charged {amount}"


def refund(amount: Decimal) -> str:
    return f"refunded {amount}"
