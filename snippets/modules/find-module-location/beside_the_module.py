import inspect
from importlib.resources import files
from pathlib import Path

import reports.monthly

# => importing the package reports
# => importing reports.monthly

source = inspect.getsourcefile(reports.monthly)
print(Path(source).name, reports.monthly.__spec__.parent)  # => monthly.py reports
print(files("reports").joinpath("heading.txt").read_text().strip())  # => Sales of the month

try:
    inspect.getfile(dict)
except TypeError as error:
    print(error)  # => <class 'dict'> is a built-in class
