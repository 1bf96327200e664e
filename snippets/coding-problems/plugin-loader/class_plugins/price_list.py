from dataclasses import dataclass


@dataclass
class Row:
    sku: str


def export(order: dict[str, str]) -> str:
    return str(Row(order["sku"]))
