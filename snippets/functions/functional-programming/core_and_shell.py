from dataclasses import dataclass, replace
from functools import reduce


@dataclass(frozen=True)
class Order:
    lines: tuple[str, ...] = ()
    status: str = "open"


def apply(order: Order, event: tuple[str, ...]) -> Order:
    match event, order.status:
        case ("add", item), "open":
            return replace(order, lines=(*order.lines, item))
        case ("pay",), "open" if order.lines:
            return replace(order, status="paid")
        case _:
            raise ValueError(f"{event[0]} refused: order is {order.status}")


events = [("add", "lamp"), ("add", "desk"), ("pay",)]
print(reduce(apply, events, Order()))  # => Order(lines=('lamp', 'desk'), status='paid')
print(reduce(apply, events[:1], Order()))  # => Order(lines=('lamp',), status='open')
apply(Order(("lamp",), "paid"), ("add", "desk"))  # => ValueError: add refused: order is paid
