import sys
from importlib.util import find_spec
from pathlib import Path

Path("scripts").mkdir()
Path("scripts/acme.py").write_text("print('a lone file, last on the path')\n")
sys.path += ["core", "pdf_plugin"]
print(len(find_spec("acme").submodule_search_locations), "portions")  # => 2 portions
sys.path.append("scripts")

import acme  # => a lone file, last on the path

try:
    import acme.invoices
except ModuleNotFoundError as error:
    print(error)  # => No module named 'acme.invoices'; 'acme' is not a package
