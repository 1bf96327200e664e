import importlib
import os
import sys
from pathlib import Path

plugins = Path("plugins")
plugins.mkdir()
sys.path.append("plugins")
try:
    import csv_export
except ModuleNotFoundError:
    print("not there yet")  # => not there yet

changed = plugins.stat().st_mtime_ns
(plugins / "csv_export.py").write_text("SEPARATOR = ';'\n")
os.utime(plugins, ns=(changed, changed))  # as on a file system with a coarse clock

try:
    import csv_export
except ModuleNotFoundError as error:
    print((plugins / "csv_export.py").exists(), error)  # => True No module named 'csv_export'

importlib.invalidate_caches()
import csv_export

print(csv_export.SEPARATOR)  # => ;
