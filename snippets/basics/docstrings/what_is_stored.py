import inspect


def refund(order_id):
    """Pay an order back in full.

    Raise LookupError if there is no such order.
    """


def greet(name):
    f"""Greet {name}."""


class Report:
    def rows(self):
        """Return the rows, newest first."""


class SalesReport(Report):
    # A comment: the compiler drops it.
    def rows(self):
        return []


print(refund.__doc__.splitlines()[0])  # => Pay an order back in full.
print(greet.__doc__)  # => None
print(SalesReport.rows.__doc__, SalesReport().rows())  # => None []
print(inspect.getdoc(SalesReport().rows))  # => Return the rows, newest first.
