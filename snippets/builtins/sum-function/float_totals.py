import math

rates = [0.1] * 10

total = 0.0
for rate in rates:
    total += rate
print(total)  # => 0.9999999999999999

print(sum(rates))
# 3.12+ => 1.0
# <3.12 => 0.9999999999999999
print(math.fsum(rates))  # => 1.0

ledger = [1e40, 1e16, 1.0, -1e16, -1e40]
print(sum(ledger), math.fsum(ledger))  # => 0.0 1.0
