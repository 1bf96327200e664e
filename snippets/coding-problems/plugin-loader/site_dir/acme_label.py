def export(order: dict[str, str]) -> str:
    return f"label for {order['id']}"
