from datetime import date
from decimal import Decimal
from functools import singledispatch


@singledispatch
def to_cell(value):
    raise TypeError(f"no cell format for {type(value).__name__}")


@to_cell.register
def _(value: str):
    return value


@to_cell.register
def _(value: int | Decimal):
    return f"{value:,}"


@to_cell.register
def _(value: date):
    return f"{value:%d.%m.%Y}"


print([to_cell(value) for value in ("A-1", 12500, Decimal("9.90"), date(2025, 3, 1))])
# => ['A-1', '12,500', '9.90', '01.03.2025']
print(to_cell(True), bool.__mro__[1])  # => 1 <class 'int'>
to_cell(None)  # => TypeError: no cell format for NoneType
