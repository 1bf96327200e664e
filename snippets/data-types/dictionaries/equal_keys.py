votes = {1: "int"}
votes[1.0] = "float"
print(votes)  # => {1: 'float'}
votes[True] = "bool"
print(votes)  # => {1: 'bool'}
print(hash(1) == hash(1.0) == hash(True), 1 == 1.0 == True)  # => True True

try:
    votes[["a", "b"]] = 1
except TypeError as error:
    print(error)
    # <3.14 => unhashable type: 'list'
    # 3.14+ => cannot use 'list' as a dict key (unhashable type: 'list')


class Sku:
    def __init__(self, code):
        self.code = code

    def __eq__(self, other):
        return self.code == other.code

    def __hash__(self):
        return hash(self.code)


sku = Sku(17)
price = {sku: 1200}
sku.code = 18
print(sku == Sku(18), sku in price, Sku(17) in price)  # => True False False
print(list(price)[0] is sku)  # => True
