import sys
from importlib import import_module
from pkgutil import iter_modules

sys.path.append("core")
import acme.exporters
import acme.invoices

print(acme.invoices.NEXT_NUMBER, len(acme.__path__), acme.__file__)  # => 18 1 None
print([found.name for found in iter_modules(acme.exporters.__path__)])  # => ['csv_rows']

sys.path.append("pdf_plugin")  # as if a distribution had been installed
print([found.name for found in iter_modules(acme.exporters.__path__)])
# => ['csv_rows', 'pdf_pages']
print(import_module("acme.exporters.pdf_pages").SUFFIX, len(acme.__path__))  # => .pdf 2
print(type(acme.__path__).__name__)
# 3.15+ => NamespacePath
# <3.15 => _NamespacePath
