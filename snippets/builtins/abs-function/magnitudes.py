import math
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

print(abs(-7), abs(-7.5), abs(-0.0), abs(float("nan")))  # => 7 7.5 0.0 nan
print(abs(True), math.fabs(-7))  # => 1 7.0
print(abs(3 - 4j))  # => 5.0
print(abs(Fraction(-3, 4)), abs(Decimal("-12.50")))  # => 3/4 12.50

late = timedelta(minutes=-90)
print(late)  # => -1 day, 22:30:00
print(abs(late))  # => 1:30:00

abs("-7")  # => TypeError: bad operand type for abs(): 'str'
