import smtp_pool  # isn't installed


def export(order: dict[str, str]) -> str:
    return smtp_pool.send(order)
