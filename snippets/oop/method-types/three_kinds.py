class Invoice:
    issued = 0

    def __init__(self, net):
        self.net = net
        Invoice.issued += 1

    def gross(self):
        return self.net * 1.25

    @classmethod
    def from_row(cls, row):
        return cls(float(row.split(",")[1]))

    @staticmethod
    def is_number(text):
        return text.startswith("INV-")


invoice = Invoice.from_row("INV-7,80")
print(invoice.gross(), Invoice.gross(invoice))  # => 100.0 100.0
print(Invoice.is_number("INV-7"), invoice.is_number("A-7"))  # => True False
print(invoice.from_row("INV-8,10").net, Invoice.issued)  # => 10.0 2
Invoice.gross()  # => TypeError: Invoice.gross() missing 1 required positional argument: 'self'
