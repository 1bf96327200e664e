class Account:
    def __init__(self, cents=0):
        self._balance = 0
        if cents:
            self.deposit(cents)

    @property
    def balance(self):
        return self._balance

    def deposit(self, cents):
        if not isinstance(cents, int) or cents <= 0:
            raise ValueError(f"deposit must be a positive number of cents, not {cents!r}")
        self._balance += cents

    def withdraw(self, cents):
        if not 0 < cents <= self._balance:
            raise ValueError(f"can't withdraw {cents} of {self._balance}")
        self._balance -= cents


account = Account(500)
account.withdraw(120)
print(account.balance)  # => 380
for attempt in (lambda: account.deposit(-50), lambda: account.withdraw(900)):
    try:
        attempt()
    except ValueError as error:
        print(error)
# => deposit must be a positive number of cents, not -50
# => can't withdraw 900 of 380
account.balance = 10**6
# => AttributeError: property 'balance' of 'Account' object has no setter
