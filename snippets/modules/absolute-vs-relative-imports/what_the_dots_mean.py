from importlib.util import resolve_name

import shop.reports.monthly

for module in (shop.reports, shop.reports.monthly):
    print(f"{module.__name__}: one dot is {module.__spec__.parent}")
# => shop.reports: one dot is shop.reports
# => shop.reports.monthly: one dot is shop.reports

print(resolve_name(".tax", "shop.reports"))  # => shop.reports.tax
print(resolve_name("..tax", "shop.reports"))  # => shop.tax
try:
    resolve_name("...tax", "shop.reports")
except ImportError as error:
    print(error)  # => attempted relative import beyond top-level package

compile("import .tax", "monthly.py", "exec")  # => SyntaxError: invalid syntax
