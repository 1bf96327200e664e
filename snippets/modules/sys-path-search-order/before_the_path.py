import subprocess
import sys
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder
from pathlib import Path

places = [sys.meta_path.index(each) for each in (BuiltinImporter, FrozenImporter, PathFinder)]
print(places == sorted(places))  # => True

for name in ("itertools", "os", "calendar"):
    Path(f"{name}.py").write_text("")
Path("report.py").write_text("""
import sys
print("loaded at start-up:", sys.modules.keys() & {"calendar", "itertools", "os"})
import calendar, itertools, os
print(itertools.__spec__.origin, os.__spec__.origin)
print(os.path.relpath(calendar.__spec__.origin))
""")

# Without -S, start-up itself imports os: the cache would answer instead of a finder.
subprocess.run([sys.executable, "-S", "report.py"], check=True)
# => loaded at start-up: set()
# => built-in frozen
# => calendar.py
