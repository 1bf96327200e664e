print(int("ff", 16), int("0xff", 16), int("0b101", 0), int("z", 36))
# => 255 255 5 35
print(bin(10), oct(10), hex(255))  # => 0b1010 0o12 0xff
print(f"{255:x} {255:#x} {255:08b}", str(255))  # => ff 0xff 11111111 255

try:
    int("010", 0)
except ValueError as error:
    print(error)  # => invalid literal for int() with base 0: '010'
print(int("010"))  # => 10

header = b"\x01\x02"
print(int.from_bytes(header, "big"), (258).to_bytes(2, "big"))  # => 258 b'\x01\x02'
