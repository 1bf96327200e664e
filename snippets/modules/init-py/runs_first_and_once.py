import sys

import billing.tax  # => billing/__init__.py ran

print(billing.__file__.endswith("__init__.py"))  # => True
print("billing.invoice" in sys.modules)  # => True

from billing import Invoice

print(Invoice("A-17"), Invoice.__module__)  # => Invoice(number='A-17') billing.invoice
