import json
import math
import os
import sys
from pathlib import Path

import suppliers

print(sys.__spec__.origin, hasattr(sys, "__file__"))  # => built-in False
print(os.__spec__.origin, hasattr(os, "__file__"))  # => frozen True
print(Path(json.__file__).parts[-2:])  # => ('json', '__init__.py')
print(Path(suppliers.__file__).parent == Path(__file__).parent)  # => True

# math is a file of its own in one build of Python and part of the interpreter in the next.
print(("math" in sys.builtin_module_names) != hasattr(math, "__file__"))  # => True
