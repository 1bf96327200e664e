from collections.abc import Iterable
from unittest.mock import Mock


class Gateway:
    """Charges cards."""


class Ledger:
    def __iter__(self):
        return iter(())


fake = Mock(spec=Gateway)
print(type(fake).__name__, fake.__class__.__name__, isinstance(fake, Gateway))
# => Mock Gateway True
print(isinstance(Ledger(), Iterable), Ledger.__mro__[1:])  # => True (<class 'object'>,)

Row = type("Row", (Ledger,), {"currency": "EUR"})
print(Row, Row.currency, list(Row()))  # => <class '__main__.Row'> EUR []
print(isinstance(Row(), Ledger), type(Row) is type)  # => True True
