class Money:
    def __init__(self, cents):
        self.cents = cents

    def __init_subclass__(cls, **kwargs):
        raise TypeError(f"Money is final, {cls.__name__} can't extend it")


print(Money(500).cents)  # => 500


class Discount(Money): ...  # => TypeError: Money is final, Discount can't extend it
