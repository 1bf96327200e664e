import math

total, expected = 10_000_000.1 * 3, 30_000_000.3
print(abs(total - expected) < 1e-9)  # => False
print(math.isclose(total, expected))  # => True

dose, limit = 2e-10, 1e-10
print(abs(dose - limit) < 1e-9)  # => True
print(math.isclose(dose, limit))  # => False

print(math.isclose(0.1 + 0.2 - 0.3, 0.0))  # => False
print(math.isclose(0.1 + 0.2 - 0.3, 0.0, abs_tol=1e-12))  # => True
