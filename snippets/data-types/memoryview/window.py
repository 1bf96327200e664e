packet = bytearray(b"HDR:bolt")
view = memoryview(packet)
body = view[4:]

body[0] = ord("B")
body[1:] = b"OLT"
print(packet)  # => bytearray(b'HDR:BOLT')
print(body.obj is packet, body == b"BOLT", bytes(body))  # => True True b'BOLT'

copied = packet[4:]
copied[0] = ord("x")
print(packet, copied)  # => bytearray(b'HDR:BOLT') bytearray(b'xOLT')

fixed = memoryview(b"HDR:bolt")
print(view.readonly, fixed.readonly)  # => False True
fixed[0] = 0  # => TypeError: cannot modify read-only memory
