import importlib
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from plugin_loading import load_plugins

with TemporaryDirectory(dir=".") as folder:
    Path(folder, "json.py").write_text("def export(order):\n    return f'our {order}'\n")

    sys.path.append(folder)  # the naive loader
    naive = importlib.import_module("json")
    print(hasattr(naive, "export"), hasattr(naive, "dumps"))  # => False True
    sys.path.remove(folder)

    plugins = load_plugins(Path(folder))
    print(plugins.loaded["json"].export("A-17"))  # => our A-17
    print(sys.modules["json"] is naive)  # => True
