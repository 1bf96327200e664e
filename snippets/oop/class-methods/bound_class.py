from datetime import date


class Order:
    @classmethod
    def describe(cls):
        return cls.__name__


class PriorityOrder(Order): ...


method = PriorityOrder.describe
print(method.__self__, method())  # => <class '__main__.PriorityOrder'> PriorityOrder
print(PriorityOrder().describe(), Order.describe())  # => PriorityOrder Order


class Deadline(date): ...


print(type(Deadline.fromisoformat("2025-01-31")).__name__)  # => Deadline
