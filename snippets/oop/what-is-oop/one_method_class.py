from functools import partial


class GrossCalculator:
    def __init__(self, percent):
        self.percent = percent

    def calculate(self, net):
        return net * (100 + self.percent) // 100


def gross(net, percent):
    return net * (100 + percent) // 100


german_gross = partial(gross, percent=19)

print(GrossCalculator(19).calculate(5000))  # => 5950
print(gross(5000, percent=19), german_gross(5000))  # => 5950 5950
