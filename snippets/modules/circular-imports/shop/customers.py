from shop import orders

NAMES = {7: "Ines"}


def describe(customer_id: int) -> str:
    count = sum(order.customer_id == customer_id for order in orders.placed)
    return f"{NAMES[customer_id]} has {count} order(s)"
