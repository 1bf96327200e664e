import math

print(int(2.9), int(-2.9), math.floor(-2.9), round(2.5))  # => 2 -2 -3 2
print(int(float("3.7")))  # => 3

big = "9007199254740993"
print(int(big) == int(float(big)))  # => False

for text in "1e3", "inf", "nan":
    print(text, math.isfinite(float(text)))
# => 1e3 True
# => inf False
# => nan False
int(float("inf"))  # => OverflowError: cannot convert float infinity to integer
