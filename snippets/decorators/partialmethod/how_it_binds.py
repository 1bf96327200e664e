from functools import partialmethod


class Order:
    def __init__(self, number):
        self.number = number

    def _note(self, *parts):
        return [self.number, *parts]

    @classmethod
    def _make(cls, prefix, number):
        return cls(f"{prefix}-{number}")

    remind = partialmethod(_note, "reminder")
    web = partialmethod(_make, "W")


order = Order("A-17")
print(order.remind("second"))  # => ['A-17', 'reminder', 'second']
print(Order.remind(order, "third"))  # => ['A-17', 'reminder', 'third']
print(type(order.remind).__name__, type(Order.remind).__name__)  # => partial function
print(Order.web(18).number)  # => W-18
print(callable(vars(Order)["remind"]))  # => False
