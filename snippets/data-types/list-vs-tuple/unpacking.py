from typing import NamedTuple


def price_range(prices: list[int]) -> tuple[int, int]:
    return min(prices), max(prices)


cheapest, dearest = price_range([450, 120, 990])
print(cheapest, dearest)  # => 120 990

first, *rest = (4, 8, 15)
print(rest)  # => [8, 15]


class Shipment(NamedTuple):
    order_id: str
    weight_g: int


shipment = Shipment("A-17", 830)
print(shipment.weight_g, shipment == ("A-17", 830))  # => 830 True
