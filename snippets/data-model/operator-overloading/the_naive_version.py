class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + other.amount)


print((Money(1) + Money(2)).amount)  # => 3
for attempt in (lambda: Money(1) + 5, lambda: sum([Money(1)])):
    try:
        attempt()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
# => AttributeError 'int' object has no attribute 'amount'
# => TypeError unsupported operand type(s) for +: 'int' and 'Money'
