total = 3


def describe() -> str:
    return f"{total} orders"
