level = 3


def restock(amount: int) -> None:
    global level
    level += amount
