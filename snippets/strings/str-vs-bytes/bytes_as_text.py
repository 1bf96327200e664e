import base64
import hashlib

try:
    hashlib.sha256("invoice 7, Köln")
except TypeError as error:
    print(error)  # => Strings must be encoded before hashing
digest = hashlib.sha256("invoice 7, Köln".encode("utf-8")).digest()

print(type(digest), len(digest), len(digest.hex()))  # => <class 'bytes'> 32 64
print(bytes.fromhex(digest.hex()) == digest)  # => True
print(base64.b64encode(b"\x00\xff\x10"), base64.b64decode("AP8Q"))
# => b'AP8Q' b'\x00\xff\x10'
print(bytes(3), bytes([3]), bytes("3", "ascii"))  # => b'\x00\x00\x00' b'\x03' b'3'
