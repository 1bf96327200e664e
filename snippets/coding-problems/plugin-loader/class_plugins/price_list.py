from dataclasses import dataclass
from typing import get_type_hints


class Cents(int): ...


@dataclass
class Row:
    sku: str
    price: "Cents"


COLUMNS = get_type_hints(Row)  # while the module still runs


def export(order: dict[str, str]) -> str:
    return str(Row(order["sku"], Cents(order["price"])))
