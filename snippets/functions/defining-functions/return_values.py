from datetime import date


def log_order(order_id: str) -> str:
    order_id.upper()


def first_and_last(days: list[date]) -> tuple[date, date]:
    return min(days), max(days)


def discount(total: float) -> float:
    if total < 100:
        return 0.0
    return total * 0.05


print(log_order("a-17"))  # => None
span = first_and_last([date(2025, 3, 9), date(2025, 3, 1)])
print(type(span).__name__, len(span))  # => tuple 2
start, end = span
print(start, end)  # => 2025-03-01 2025-03-09
print(discount(99), discount(100))  # => 0.0 5.0
