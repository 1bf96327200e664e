import sys
from importlib.metadata import entry_points
from pathlib import Path

installed = Path("installed")
metadata = installed / "shop_pdf-1.0.dist-info"
metadata.mkdir(parents=True)
(metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: shop-pdf\nVersion: 1.0\n")
(metadata / "entry_points.txt").write_text("[shop.exporters]\npdf = shop_pdf:export\n")
(installed / "shop_pdf.py").write_text("def export(orders): return f'{len(orders)} pages'\n")
sys.path.append("installed")

(plugin,) = entry_points(group="shop.exporters")
print(plugin.name, plugin.value, "shop_pdf" in sys.modules)  # => pdf shop_pdf:export False
print(plugin.dist.name, plugin.dist.version)  # => shop-pdf 1.0
print(plugin.load()(["A-16", "A-17"]))  # => 2 pages
