"""Charge cards."""

__all__ = ["_TEST_CARD", "charge"]

from decimal import Decimal

_TEST_CARD = "4242"


def charge(amount: Decimal) -> str:
    return f"charged {amount}"


def refund(amount: Decimal) -> str:
    return f"refunded {amount}"
