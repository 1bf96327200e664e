class Order:
    @classmethod
    @property
    def table(cls):
        return cls.__name__.lower() + "s"


print(Order.table == "orders")
# <3.13 => True
# 3.13+ => False


class classproperty:
    def __init__(self, read):
        self.read = read

    def __get__(self, instance, owner):
        return self.read(owner)


class Invoice:
    @classproperty
    def table(cls):
        return cls.__name__.lower() + "s"


print(Invoice.table, Invoice().table)  # => invoices invoices
