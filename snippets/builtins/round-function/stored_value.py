import math
from decimal import Decimal

print(round(2.675, 2), f"{2.675:.2f}")  # => 2.67 2.67
print(Decimal(2.675))  # => 2.67499999999999982236431605997495353221893310546875
print(round(0.125, 2), f"{0.125:.2f}")  # => 0.12 0.12

shipping = 0.1 + 0.2
print(shipping == 0.3, round(shipping, 2), math.isclose(shipping, 0.3))  # => False 0.3 True

almost, same = 2.675, 2.6750000000000003
print(round(almost, 2) == round(same, 2), math.isclose(almost, same))  # => False True
