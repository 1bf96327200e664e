# /// script
# requires-python = ">=3.12"
# ///
from collections.abc import Buffer


class Frame:
    def __init__(self, pixels):
        self._pixels = bytearray(pixels)

    def __buffer__(self, flags):
        return memoryview(self._pixels)


frame = Frame(b"\x10\x20\x30")
print(isinstance(frame, Buffer), isinstance([16], Buffer))  # => True False
with memoryview(frame) as view:
    view[0] = 0xFF
print(bytes(frame))  # => b'\xff 0'
