class Sku:
    def __init__(self, code):
        self._code = code.upper()

    def __eq__(self, other):
        if not isinstance(other, Sku):
            return NotImplemented
        return self._code == other._code

    def __hash__(self):
        return hash(self._code)


class ForgottenHash:
    def __eq__(self, other):
        return True


stock = {Sku("a-17"): 3}
print(stock[Sku("A-17")], Sku("x") in stock, Sku("x") == "X")  # => 3 False False
print(hash(1) == hash(1.0) == hash(True), {1: "one"}[True])  # => True one
print(ForgottenHash.__hash__)  # => None
try:
    {ForgottenHash()}
except TypeError as error:
    print(error)
    # <3.14 => unhashable type: 'ForgottenHash'
    # 3.14+ => cannot use 'ForgottenHash' as a set element (unhashable type: 'ForgottenHash')
