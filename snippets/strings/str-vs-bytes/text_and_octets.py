text, raw = "café", "café".encode("utf-8")

print(len(text), len(raw), raw)  # => 4 5 b'caf\xc3\xa9'
print(text[3], raw[3], raw[3:])  # => é 195 b'\xc3\xa9'
print("a" == b"a", {"a": 1}.get(b"a"))  # => False None
print(str(b"paid"), b"paid".decode())  # => b'paid' paid

buffer = bytearray(raw)
buffer[0] = ord("C")
buffer += b"!"
print(buffer, buffer.decode())  # => bytearray(b'Caf\xc3\xa9!') Café!

for left, right in (("id: ", b"17"), (b"id: ", "17")):
    try:
        left + right
    except TypeError as error:
        print(error)
# => can only concatenate str (not "bytes") to str
# => can't concat str to bytes
