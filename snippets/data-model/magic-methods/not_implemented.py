class Meters:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        if not isinstance(other, Meters):
            return NotImplemented
        return self.value < other.value


class Yards:
    def __gt__(self, other):
        return "Yards was asked"


print(Meters(1) < Meters(2))  # => True
print(Meters(1) < Yards())  # => Yards was asked
Meters(1) < 5  # => TypeError: '<' not supported between instances of 'Meters' and 'int'
