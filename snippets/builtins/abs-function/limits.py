import ctypes
from decimal import Decimal

lowest = -(2**63)
print(abs(lowest) == 2**63)  # => True
print(ctypes.c_int64(abs(lowest)).value == lowest)  # => True

balance = Decimal("-1234567890.12345678901234567890")
print(abs(balance))  # => 1234567890.123456789012345679
print(balance.copy_abs())  # => 1234567890.12345678901234567890

abs(complex(1.7e308, 1.7e308))  # => OverflowError: absolute value too large
