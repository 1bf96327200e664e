SUFFIX = ".csv"


def export(orders: list[str]) -> str:
    return "\n".join(orders)
