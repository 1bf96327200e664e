import sys

import alerts.orders

alerts.orders.ship("A-16")
print("alerts.mail" in sys.modules)  # => False

import alerts.mail

alerts.orders.ship("A-17")  # => mail: A-17 is on its way
