import functools


class Report:
    def __init__(self, prices):
        self.prices = prices

    @functools.cached_property
    def total(self):
        print("adding up")
        return sum(self.prices)


report = Report([40, 15])
print(report.total, report.total)
# => adding up
# => 55 55
print(vars(report))  # => {'prices': [40, 15], 'total': 55}

report.prices.append(9)
print(report.total)  # => 55
del report.total
print(report.total)
# => adding up
# => 64


class Slotted:
    __slots__ = ("prices",)
    total = Report.total


try:
    Slotted().total
except TypeError as error:
    print(error)
    # => No '__dict__' attribute on 'Slotted' instance to cache 'total' property.
