import shutil
from importlib import invalidate_caches
from pathlib import Path

shutil.copytree("shop", "shop_next")
Path("shop_next/tax.py").write_text("RATE = 0.25\n")
invalidate_caches()  # the folder is newer than the finder's listing

import shop_next.invoice
import shop_next.quote

print(shop_next.invoice.RATE)  # => 0.25
print(shop_next.quote.RATE)  # => 0.19
