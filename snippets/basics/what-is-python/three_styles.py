lines = [("keyboard", 40), ("mouse", 15)]

total = 0
for _, price in lines:
    total += price
print(total)  # => 55

print(sum(price for _, price in lines))  # => 55


class Basket:
    def __init__(self, lines):
        self.lines = lines

    def total(self):
        return sum(price for _, price in self.lines)


print(Basket(lines).total())  # => 55
print([type(thing).__name__ for thing in (total, sum, Basket, Basket.total)])
# => ['int', 'builtin_function_or_method', 'type', 'function']
