from shop import customers

placed = []


class Order:
    def __init__(self, number: str, customer_id: int) -> None:
        self.number, self.customer_id = number, customer_id
        placed.append(self)

    def customer(self) -> str:
        return customers.describe(self.customer_id)
