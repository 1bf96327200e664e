class computed_once:  # noqa: N801 - read as a decorator
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = vars(instance)[self.name] = self.function(instance)
        return value


class Report:
    @computed_once
    def total(self):
        print("adding up")
        return 55


report = Report()
print(report.total, report.total)
# => adding up
# => 55 55
print(type(Report.total).__name__)  # => computed_once
del report.total
print(report.total)
# => adding up
# => 55
