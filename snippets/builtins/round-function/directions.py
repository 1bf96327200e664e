import math

for value in (2.5, -2.5, 2.7, -2.7):
    print(value, round(value), int(value), math.floor(value), math.ceil(value))
# => 2.5 2 2 2 3
# => -2.5 -2 -2 -3 -2
# => 2.7 3 2 2 3
# => -2.7 -3 -2 -3 -2
