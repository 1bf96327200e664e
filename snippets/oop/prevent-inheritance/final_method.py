class Account:
    def balance(self):
        return 100

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls.balance is not Account.balance:
            raise TypeError(f"{cls.__name__} overrides Account.balance")


class Savings(Account): ...


print(Savings().balance())  # => 100


class Forged(Account):
    def balance(self):
        return 1_000_000


# => TypeError: Forged overrides Account.balance
