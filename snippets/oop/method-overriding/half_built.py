class Report:
    def __init__(self, rows):
        self.rows = rows
        self.title = self.make_title()

    def make_title(self):
        return f"{len(self.rows)} rows"


class RegionalReport(Report):
    def __init__(self, rows, region):
        super().__init__(rows)
        self.region = region

    def make_title(self):
        return f"{self.region}: {super().make_title()}"


print(Report([]).title)  # => 0 rows
RegionalReport([], "EMEA")  # => AttributeError: 'RegionalReport' object has no attribute 'region'
