def is_safe(name: bytes | bytearray) -> bool:
    return b".." not in name


wanted = bytearray(b"invoice.pdf")
print(is_safe(wanted))  # => True
wanted[:] = b"../../etc/passwd"  # another part of the program still holds it
print(is_safe(wanted), bytes(wanted))  # => False b'../../etc/passwd'

try:
    {wanted: "checked"}
except TypeError as error:
    print(error)
    # <3.14 => unhashable type: 'bytearray'
    # 3.14+ => cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
print({"invoice.pdf": "checked"})  # => {'invoice.pdf': 'checked'}
