from uuid import uuid4

events: list[str] = []


class Audit:
    def __init__(self):
        events.append("connected")


def create_order(sku, order_id=uuid4(), audit=Audit()):
    return order_id


print(events)  # => ['connected']
print(create_order("K1") == create_order("M7"))  # => True
print(type(create_order("K1")).__name__)  # => UUID
print(events)  # => ['connected']
