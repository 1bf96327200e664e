class Account:
    def __init__(self, cents=0):
        self._balance = 0
        if cents:
            self.deposit(cents)

    @property
    def balance(self):
        return self._balance

    def deposit(self, cents):
        self._balance += self._checked(cents)

    def withdraw(self, cents):
        if self._checked(cents) > self._balance:
            raise ValueError(f"can't withdraw {cents} of {self._balance}")
        self._balance -= cents

    @staticmethod
    def _checked(cents):
        if not isinstance(cents, int) or cents <= 0:
            raise ValueError(f"not a positive number of cents: {cents!r}")
        return cents


account = Account(500)
account.withdraw(120)
print(account.balance, Account().balance)  # => 380 0
for change, cents in ((account.deposit, -50), (account.withdraw, 0.5), (account.withdraw, 900)):
    try:
        change(cents)
    except ValueError as error:
        print(error)
# => not a positive number of cents: -50
# => not a positive number of cents: 0.5
# => can't withdraw 900 of 380
account.balance = 10**6
# => AttributeError: property 'balance' of 'Account' object has no setter
