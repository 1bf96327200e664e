import math

total, expected = 10_000_000.1 * 3, 30_000_000.3
gap = abs(total - expected)
print(gap, gap < 1e-9)  # => 3.725290298461914e-09 False
print(math.isclose(total, expected))  # => True

dose, limit = 2e-10, 1e-10
gap = abs(limit - dose)
print(gap, gap < 1e-9)  # => 1e-10 True
print(math.isclose(dose, limit))  # => False

rest = 0.1 + 0.2 - 0.3
print(rest, math.isclose(rest, 0.0))  # => 5.551115123125783e-17 False
print(math.isclose(rest, 0.0, abs_tol=1e-12))  # => True
