import io


class SlowLine(io.RawIOBase):
    """A connection that delivers at most four bytes at a time."""

    def __init__(self, data):
        self._source = io.BytesIO(data)

    def readinto(self, target):
        return self._source.readinto(target[:4])


def read_exactly(connection, size):
    buffer = bytearray(size)
    with memoryview(buffer) as free:
        filled = 0
        while filled < size:
            received = connection.readinto(free[filled:])
            print("received", received)
            if not received:
                raise EOFError(f"{size - filled} bytes missing")
            filled += received
    return buffer


line = SlowLine(b"HDR:bolt:4;HDR")
print(read_exactly(line, 10))
# => received 4
# => received 4
# => received 2
# => bytearray(b'HDR:bolt:4')
read_exactly(line, 10)
# => received 4
# => received 0
# => EOFError: 6 bytes missing
