from typing import final


@final
class Money:
    pass


class Discount(Money):
    pass


class Account:
    @final
    def balance(self):
        return 100


class Forged(Account):
    def balance(self):
        return 1_000_000


print(Money.__final__, issubclass(Discount, Money))  # => True True
print(Account.balance.__final__, issubclass(Forged, Account))  # => True True
print(Account().balance(), Forged().balance())  # => 100 1000000
