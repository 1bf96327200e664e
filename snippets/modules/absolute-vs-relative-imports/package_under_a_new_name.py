import shutil
from pathlib import Path

shutil.copytree("shop", "shop_next")
Path("shop_next/tax.py").write_text("RATE = 0.25\n")

import shop_next.invoice
import shop_next.quote

print(shop_next.invoice.RATE)  # => 0.25
print(shop_next.quote.RATE)  # => 0.19
