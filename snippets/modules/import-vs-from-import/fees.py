print("running all of fees.py")

CARD_FEE = 0.30
EXEMPT: set[str] = set()


def total_fee(orders: int) -> float:
    return orders * CARD_FEE
