import importlib
import importlib.util
import os
import sys
import types
import zipfile

print("file of sys:", getattr(sys, "__file__", "none"))  # => file of sys: none
print("origin of os:", os.__spec__.origin)  # => origin of os: frozen
print(importlib.util.find_spec("math").origin.endswith("math.py"))  # => False

os.mkdir("archive")
importlib.invalidate_caches()  # the listing of this folder may be older than the new one
import archive

print("file of a folder:", getattr(archive, "__file__", None))  # => file of a folder: None

with zipfile.ZipFile("plugins.zip", "w") as plugins:
    plugins.writestr("csv_plugin.py", "SEPARATOR = ';'")
sys.path.append("plugins.zip")
import csv_plugin

print(os.path.exists("csv_plugin.py"), csv_plugin.SEPARATOR)  # => False ;

sys.modules["discounts"] = types.ModuleType("discounts")
sys.modules["discounts"].STAFF = 0.2
from discounts import STAFF

print(STAFF)  # => 0.2
