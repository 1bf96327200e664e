import time

for percent in (50, 100):
    print(percent, "%", end="\r")
print()  # => 50 %␍100 %␍
