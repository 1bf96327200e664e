from datetime import datetime

name, price, width = "Ines", 1234.5, 12
print(f"{name} {name!r} {name!s:>6}")  # => Ines 'Ines'   Ines
print(f"{price:{width},.2f}|")  # =>     1,234.50|
print(f"{price=} {price * 2 = :.0f}")  # => price=1234.5 price * 2 = 2469
print(f"{datetime(2026, 3, 9, 8, 5):%H:%M}")  # => 08:05
print(f"{{'total': {price}}}")  # => {'total': 1234.5}
print(f"{(tax := price * 0.2):.2f} {tax}")  # => 246.90 246.9
print("{name} owes {price}")  # => {name} owes {price}
