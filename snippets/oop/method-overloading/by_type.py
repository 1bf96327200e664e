from datetime import date, datetime
from functools import singledispatchmethod


class Encoder:
    @singledispatchmethod
    def encode(self, value):
        raise TypeError(f"cannot encode {type(value).__name__}")

    @encode.register
    def _(self, value: int | float):
        return str(value)

    @encode.register
    def _(self, value: date):
        return value.isoformat()

    @encode.register
    def _(self, value: datetime):
        return value.isoformat(timespec="minutes")

    @encode.register
    def _(self, value: list):
        return ",".join(self.encode(item) for item in value)


encode = Encoder().encode
print(encode([7, 2.5, date(2025, 1, 31), datetime(2025, 1, 31, 9)]))
# => 7,2.5,2025-01-31,2025-01-31T09:00
encode("A-17")  # => TypeError: cannot encode str
