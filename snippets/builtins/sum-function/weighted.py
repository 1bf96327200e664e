# /// script
# requires-python = ">=3.12"
# ///
import math
from statistics import fmean

quantities = [7, 2]
prices = [19.9, 4.35]

print(sum(count * price for count, price in zip(quantities, prices, strict=True)))
# => 147.99999999999997
print(math.sumprod(quantities, prices))  # => 148.0
print(fmean([0.1] * 10), fmean([72, 90], weights=[1, 3]))  # => 0.1 85.5
