import sys

sys.path = ["app", *sys.path, "vendor"]

import audit.rules

print(audit.rules.OWNER)  # => a dependency, last on the path, with __init__.py
