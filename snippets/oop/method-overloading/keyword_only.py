class Orders:
    def __init__(self, rows):
        self.rows = rows

    def find(self, number=None, *, customer=None, limit=10):
        found = [
            row
            for row in self.rows
            if number in (None, row["number"]) and customer in (None, row["customer"])
        ]
        return [row["number"] for row in found[:limit]]


orders = Orders(
    [
        {"number": "A-1", "customer": "Omar"},
        {"number": "A-2", "customer": "Ines"},
        {"number": "A-3", "customer": "Ines"},
    ]
)
print(orders.find("A-3"))  # => ['A-3']
print(orders.find(customer="Ines", limit=1))  # => ['A-2']
