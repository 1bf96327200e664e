import struct

RECORD = struct.Struct(">HI")
stream = memoryview(RECORD.pack(17, 450) + RECORD.pack(18, 120) + b"4bolt")

order, amount = RECORD.unpack_from(stream, 0)
print(order, amount)  # => 17 450
records = stream[: 2 * RECORD.size]
print(list(RECORD.iter_unpack(records)))  # => [(17, 450), (18, 120)]

sku = stream[2 * RECORD.size + 1 :]
print(type(sku).__name__, sku == b"bolt")  # => memoryview True
print(b"".join([b"sku=", sku]), str(sku, "ascii"))  # => b'sku=bolt' bolt

print(hash(sku) == hash(b"bolt"), {b"bolt": 4}[sku])  # => True 4
memoryview("bolt")  # => TypeError: memoryview: a bytes-like object is required, not 'str'
