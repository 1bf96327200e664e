import sys
import types

import invoices  # => running the body of invoices

print(type(invoices) is types.ModuleType)  # => True
print(invoices.__name__, "-", invoices.__doc__)  # => invoices - Totals for invoices.
print([name for name in vars(invoices) if not name.startswith("__")])  # => ['VAT', 'gross']
print(sys.modules["invoices"] is invoices)  # => True

invoices.VAT = 0.07
print(invoices.gross(100))  # => 107.0
