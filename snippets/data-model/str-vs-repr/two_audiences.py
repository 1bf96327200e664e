from datetime import date


class Invoice:
    def __init__(self, number, due):
        self.number, self.due = number, due

    def __repr__(self):
        return f"{type(self).__name__}(number={self.number!r}, due={self.due!r})"

    def __str__(self):
        return f"invoice {self.number}, due {self.due:%d %b %Y}"


invoice = Invoice("17", date(2026, 5, 1))
print(invoice)  # => invoice 17, due 01 May 2026
print(repr(invoice))  # => Invoice(number='17', due=datetime.date(2026, 5, 1))
print([invoice])  # => [Invoice(number='17', due=datetime.date(2026, 5, 1))]
print(f"{invoice} | {invoice.number!r}")  # => invoice 17, due 01 May 2026 | '17'
