class Customer:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return isinstance(other, Customer) and self.name == other.name

    def __hash__(self):
        return hash(self.name)


ines = Customer("Ines")
balance = {ines: 40}
ines.name = "Ines Ober"
print(ines in balance, Customer("Ines") in balance)  # => False False
print(ines in list(balance), len(balance))  # => True 1
print(Customer("Ines") == Customer("Ines"))  # => True
