from gateway import charge


def pay(cents: int) -> str:
    return charge(cents)
