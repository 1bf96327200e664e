from datetime import date

print(
    f"|{'bolt':<8}|{'bolt':>8}|{'bolt':^8}|{'bolt':.^8}|"
)  # => |bolt    |    bolt|  bolt  |..bolt..|
print(f"{1234567:,} {1234567:_} {42:+} {42:06}")
# => 1,234,567 1_234_567 +42 000042
print(f"{255:x} {255:#x} {255:#b} {255:08b}")  # => ff 0xff 0b11111111 11111111
print(f"{1234.5:*^+14,.2f}")  # => **+1,234.50***
print(f"{2 / 3:.2f} {2 / 3:.1%} {12345.678:.2e}")  # => 0.67 66.7% 1.23e+04
print(f"{date(2026, 3, 9):%d.%m.%Y}")  # => 09.03.2026

name, width = "café", 8
print(f"{name!r:>{width}} {name!a}")  # =>   'café' 'caf\xe9'
