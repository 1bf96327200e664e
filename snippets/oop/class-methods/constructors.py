import json
from typing import Self


class Order:
    def __init__(self, number: str, total: float) -> None:
        self.number = number
        self.total = total

    @classmethod
    def from_json(cls, text: str) -> Self:
        data = json.loads(text)
        return cls(data["number"], data["total"])

    @staticmethod
    def hard_coded(text: str) -> "Order":
        data = json.loads(text)
        return Order(data["number"], data["total"])


class PriorityOrder(Order):
    pass


payload = '{"number": "A-17", "total": 80}'
urgent = PriorityOrder.from_json(payload)
print(type(urgent).__name__, urgent.number, urgent.total)  # => PriorityOrder A-17 80
fixed = urgent.hard_coded(payload)
print(type(fixed).__name__, fixed.number, fixed.total)  # => Order A-17 80
