import sys
from pathlib import Path

from import_paths import inspect_path

entries = inspect_path(sys.path)
print(Path(entries[0].text) == Path(__file__).parent)  # => True
print("" in sys.path)  # => False

stdlib_zip = "python{}{}.zip".format(*sys.version_info)
print([Path(entry.text).name == stdlib_zip for entry in entries].count(True))  # => 1
print("standard library" in {entry.kind for entry in entries})  # => True

finders = [finder.__name__ for finder in sys.meta_path if isinstance(finder, type)]
print(finders.index("BuiltinImporter") < finders.index("PathFinder"))  # => True
print("sys" in sys.builtin_module_names)  # => True
