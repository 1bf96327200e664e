from datetime import date, datetime


def encode(value):
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    raise TypeError(type(value).__name__)


print(encode(datetime(2025, 1, 31, 9)))  # => 2025-01-31T09:00:00
encode("2025-01-31")  # => TypeError: str
