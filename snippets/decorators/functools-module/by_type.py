import functools
from datetime import date
from decimal import Decimal


@functools.singledispatch
def to_json(value):
    raise TypeError(f"cannot write {type(value).__name__}")


@to_json.register
def _(value: Decimal | date):
    return str(value)


@to_json.register(list)
def _(value):
    return [to_json(item) for item in value]


print(to_json([Decimal("0.10"), date(2026, 5, 1)]))  # => ['0.10', '2026-05-01']
print(to_json.dispatch(bool) is to_json.dispatch(object))  # => True
to_json({1})  # => TypeError: cannot write set
