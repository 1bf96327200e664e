total = 1


def describe() -> str:
    return f"{total} refunds"
