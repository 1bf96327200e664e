import sys
from pathlib import Path

from plugin_loading import load_plugins

plugins = load_plugins(Path("plugins"))
# => mail_text.py skipped: ModuleNotFoundError: No module named 'smtp_pool'
# => notes.py skipped: TypeError: it has no export()
print(list(plugins.loaded), list(plugins.failed))  # => ['csv_line'] ['mail_text', 'notes']
print(plugins.loaded["csv_line"].export({"id": "A-17", "total": "19.90"}))  # => A-17,19.90
print([name for name in sys.modules if "_plugin_" in name])  # => ['_shop_plugin_csv_line']
print("plugins" in str(sys.path))  # => False
load_plugins(Path("plugns"))  # => NotADirectoryError: plugns
