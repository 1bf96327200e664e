from collections.abc import Sized


class Model(type):
    def table(cls):
        return cls.__name__.lower() + "s"


class Invoice(metaclass=Model):
    lines = ()

    def __len__(self):
        return len(self.lines)


invoice = Invoice()
invoice.lines = ("paper", "ink")
print(invoice.lines, Invoice.lines)  # => ('paper', 'ink') ()

print(Invoice.table())  # => invoices
try:
    invoice.table()
except AttributeError as error:
    print(error)  # => 'Invoice' object has no attribute 'table'

print(len(invoice), issubclass(Invoice, Sized), Sized in Invoice.__mro__)  # => 2 True False
