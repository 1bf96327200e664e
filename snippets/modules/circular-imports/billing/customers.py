from billing.invoices import Invoice


class Customer:
    def __init__(self, name: str) -> None:
        self.name = name

    def invoice(self, number: str) -> Invoice:
        return Invoice(number, self)
