from importlib import invalidate_caches
from pathlib import Path

Path("ledger").mkdir()
Path("ledger/_init_.py").write_text("CURRENCY = 'EUR'\n")
Path("logs").mkdir()  # nothing but log files
invalidate_caches()

import ledger
import logs

print(hasattr(ledger, "CURRENCY"), ledger.__file__, logs.__file__)  # => False None None

import ledger._init_  # a module like any other

print(ledger._init_.CURRENCY)  # => EUR
