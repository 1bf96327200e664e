from datetime import date, datetime

due = datetime(2025, 3, 1, 9, 30)
print(type(due) is date, isinstance(due, date), issubclass(datetime, date))  # => False True True


def double(quantity: int) -> int:
    if not isinstance(quantity, int):
        raise TypeError(f"quantity must be an int, got {type(quantity).__name__}")
    return quantity * 2


print(double(True))  # => 2
try:
    double("3")
except TypeError as error:
    print(error)  # => quantity must be an int, got str
