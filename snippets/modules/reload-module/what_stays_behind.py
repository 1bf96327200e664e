import importlib
from pathlib import Path

source = Path("discounts.py")
source.write_text("""
LIMIT = 100
OLD_LIMIT = 50
class Coupon:
    percent = 5
""")
importlib.invalidate_caches()  # the file is new
import discounts
from discounts import LIMIT

coupon = discounts.Coupon()
source.write_text("""
LIMIT = 2000
class Coupon:
    percent = 7
""")
print(importlib.reload(discounts) is discounts)  # => True

print(discounts.LIMIT, LIMIT)  # => 2000 100
print(discounts.OLD_LIMIT)  # => 50
print(discounts.Coupon.percent, coupon.percent)  # => 7 5
print(isinstance(coupon, discounts.Coupon))  # => False
