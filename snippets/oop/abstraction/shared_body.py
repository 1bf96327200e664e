from abc import ABC, abstractmethod


class Exporter(ABC):
    @property
    @abstractmethod
    def suffix(self): ...

    @abstractmethod
    def export(self, rows):
        if not rows:
            raise ValueError("nothing to export")
        return len(rows)


class CsvExporter(Exporter):
    suffix = ".csv"

    def export(self, rows):
        return f"{super().export(rows)} rows to orders{self.suffix}"


print(sorted(Exporter.__abstractmethods__))  # => ['export', 'suffix']
print(CsvExporter().export(["A-1", "A-2"]))  # => 2 rows to orders.csv
CsvExporter().export([])  # => ValueError: nothing to export
