import sys

from shipping import *  # noqa: F403

print("labels" in globals(), "shipping.labels" in sys.modules)  # => True True
print("rates" in globals(), "shipping.rates" in sys.modules)  # => False False

from shipping import rates

print(rates.PARCEL)  # => 4.9
