class Account:
    def __init__(self, cents):
        self.__balance = cents

    def report(self):
        return self.__balance


account = Account(500)
try:
    print(account.__balance)
except AttributeError as error:
    print(error)  # => 'Account' object has no attribute '__balance'

account.__balance = 0  # outside the class: no renaming, a new attribute
print(account.report(), vars(account))
# => 500 {'_Account__balance': 500, '__balance': 0}

account._Account__balance = 10**6  # and this is the real one
print(account.report())  # => 1000000
