import os
import sys

try:
    import settings
except KeyError as error:
    print("first import failed:", error)  # => first import failed: 'ORDERS_DB'
print("settings" in sys.modules)  # => False

os.environ["ORDERS_DB"] = "orders.sqlite"
import settings

print(settings.DATABASE)  # => orders.sqlite

sys.modules["telemetry"] = None
try:
    import telemetry
except ModuleNotFoundError as error:
    print(error)  # => import of telemetry halted; None in sys.modules
