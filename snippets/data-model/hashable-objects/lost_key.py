class Customer:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        if not isinstance(other, Customer):
            return NotImplemented
        return self.number == other.number

    def __hash__(self):
        return hash(self.number)


ines = Customer(1)
balance = {ines: 40}
ines.number = 2
print(ines in balance, Customer(1) in balance)  # => False False
print(ines in list(balance), len(balance))  # => True 1
ines.number = 1
print(ines in balance, Customer(1) in balance)  # => True True
