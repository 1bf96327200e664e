import sys

from fees import total_fee  # => running all of fees.py

print("fees" in globals(), "fees" in sys.modules)  # => False True

import fees

print(fees.total_fee is total_fee)  # => True
