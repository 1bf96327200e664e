from importlib import import_module

name = "exporters.csv_rows"

print(import_module(name).__name__)  # => exporters.csv_rows
print(__import__(name).__name__)  # => exporters
print(import_module(".csv_rows", package="exporters").SUFFIX)  # => .csv
