def check(name: bytes | bytearray) -> None:
    if name.startswith(b"/") or b".." in name:
        raise ValueError(f"unsafe name: {name!r}")


wanted = bytearray(b"invoice.pdf")
check(wanted)
wanted[:] = b"../../etc/passwd"  # another part of the program still holds it
print(bytes(wanted))  # => b'../../etc/passwd'
try:
    check(wanted)
except ValueError as error:
    print(error)  # => unsafe name: bytearray(b'../../etc/passwd')

try:
    {wanted: "checked"}
except TypeError as error:
    print(error)
    # <3.14 => unhashable type: 'bytearray'
    # 3.14+ => cannot use 'bytearray' as a dict key (unhashable type: 'bytearray')
print({"invoice.pdf": "checked"})  # => {'invoice.pdf': 'checked'}
