import importlib
import os
from pathlib import Path

source = Path("fees.py")
source.write_text("PERCENT = 5\n")
os.utime(source, (1_700_000_000, 1_700_000_000))
importlib.invalidate_caches()  # the file is new
import fees

source.write_text("PERCENT = 7\n")  # same length
os.utime(source, (1_700_000_000, 1_700_000_000))  # saved within the same second
importlib.invalidate_caches()
print(importlib.reload(fees).PERCENT)  # => 5

Path(fees.__spec__.cached).unlink()
print(importlib.reload(fees).PERCENT)  # => 7
