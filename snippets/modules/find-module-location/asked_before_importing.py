import sys
from importlib.util import find_spec
from pathlib import Path

spec = find_spec("reports.monthly")  # => importing the package reports
print(Path(spec.origin).name, "reports.monthly" in sys.modules)  # => monthly.py False
print(Path(spec.cached).parts[-2])  # => __pycache__

print(find_spec("reports.yearly"), find_spec("ledger"))  # => None None
find_spec("ledger.yearly")  # => ModuleNotFoundError: No module named 'ledger'
