import sys
from importlib.util import find_spec

sys.path.insert(0, "app")
print(find_spec("audit").origin)  # => None
# It was found, as a portion of a namespace package. Now comes a regular package, last on the path.
sys.path.append("vendor")

import audit.rules

print(audit.rules.OWNER)  # => a dependency, last on the path, with __init__.py
