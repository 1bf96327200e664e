def export(order: dict[str, str]) -> str:
    return ",".join(order.values())
