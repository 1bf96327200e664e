import functools


class Report:
    def __init__(self, decimals):
        self.decimals = decimals

    @functools.singledispatchmethod
    def cell(self, value):
        return str(value)

    @cell.register
    def _(self, value: float):
        return f"{value:.{self.decimals}f}"


report = Report(decimals=2)
print(report.cell(12.5), report.cell("lamp"))  # => 12.50 lamp
