from datetime import date
from functools import singledispatch


@singledispatch
def to_cell(value: object) -> str:
    return str(value)


@to_cell.register
def _(value: bool) -> str:
    return "yes" if value else "no"


@to_cell.register
def _(value: int | float) -> str:
    return f"{value:,.2f}"


@to_cell.register
def _(value: date) -> str:
    return f"{value:%d %b %Y}"


print([to_cell(value) for value in (1250, True, False, date(2025, 3, 1), "pump")])
# => ['1,250.00', 'yes', 'no', '01 Mar 2025', 'pump']
