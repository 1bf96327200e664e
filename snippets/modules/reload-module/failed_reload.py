import importlib
import sys
from pathlib import Path

source = Path("limits.py")
source.write_text("ORDERS = 10\nUSERS = 10\n")
importlib.invalidate_caches()  # the file is new
import limits

source.write_text("ORDERS = 2000\nUSERS = int('many')\n")
try:
    importlib.reload(limits)
except ValueError:
    print(limits.ORDERS, limits.USERS, "limits" in sys.modules)  # => 2000 10 True

try:
    importlib.reload("limits")
except TypeError as error:
    print(error)  # => reload() argument must be a module

del sys.modules["limits"]
try:
    importlib.reload(limits)
except ImportError as error:
    print(error)  # => module limits not in sys.modules
