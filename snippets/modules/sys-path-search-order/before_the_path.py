import subprocess
import sys
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder
from pathlib import Path

places = [sys.meta_path.index(each) for each in (BuiltinImporter, FrozenImporter, PathFinder)]
print(places == sorted(places))  # => True

for name in ("itertools", "os", "calendar"):
    Path(f"{name}.py").write_text("")
Path("report.py").write_text("""
import calendar, itertools, os
print(itertools.__spec__.origin, os.__spec__.origin)
print(os.path.relpath(calendar.__spec__.origin))
""")

subprocess.run([sys.executable, "report.py"], check=True)
# => built-in frozen
# => calendar.py
