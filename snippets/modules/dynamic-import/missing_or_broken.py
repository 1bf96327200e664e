from importlib import import_module


def load(name: str) -> str:
    try:
        return import_module(name).SUFFIX
    except ModuleNotFoundError as error:
        if error.name == name:
            return "no such exporter"
        raise


print(load("exporters.csv_rows"))  # => .csv
print(load("exporters.json_lines"))  # => no such exporter
load("exporters.excel_sheet")  # => ModuleNotFoundError: No module named 'excel_writer'
