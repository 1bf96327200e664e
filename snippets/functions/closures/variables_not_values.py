def open_account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount

    def statement():
        return f"balance {balance}"

    balance += 5  # a welcome bonus, after both functions were defined
    return deposit, statement


deposit, statement = open_account(100)
print(statement())  # => balance 105
deposit(20)
print(statement())  # => balance 125

print(statement.__code__.co_freevars, open_account.__code__.co_cellvars)
# => ('balance',) ('balance',)
print(deposit.__closure__[0] is statement.__closure__[0])  # => True
