import sys
from importlib.metadata import entry_points

sys.path.append("site_dir")  # stands for site-packages, where pip puts a package

(entry_point,) = entry_points(group="shop.exporters")
print(entry_point.name, entry_point.value)  # => label acme_label
print("acme_label" in sys.modules)  # => False
print(entry_point.load().export({"id": "A-17"}))  # => label for A-17
