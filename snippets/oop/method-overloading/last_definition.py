class Invoice:
    def add(self, amount):
        return f"amount {amount}"

    def add(self, sku, quantity):  # noqa: F811
        return f"{quantity} x {sku}"


print(Invoice().add("ink", 2))  # => 2 x ink
print([name for name in vars(Invoice) if name == "add"])  # => ['add']
Invoice().add(4.5)  # => TypeError: Invoice.add() missing 1 required positional argument: 'quantity'
