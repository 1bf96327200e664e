from decimal import Decimal

_TEST_CARD = "4242"


def charge(amount: Decimal) -> str:
    return f"charged {amount}"
