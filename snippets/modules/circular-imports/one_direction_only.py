import sys

import alerts.orders

print(alerts.orders.ship("A-16"), "alerts.mail" in sys.modules)  # => None False

import alerts.mail

alerts.orders.ship("A-17")  # => mail: A-17 is on its way
