from public_names import public


@public
def refund(order: str) -> str:
    return _receipt(order)


def _receipt(order: str) -> str:
    return f"refunded {order}"
