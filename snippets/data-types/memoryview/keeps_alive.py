import weakref


class Download(bytearray):
    """A bytearray that can be referred to weakly."""


download = Download(10_000_000)
weakref.finalize(download, print, "10 MB freed")

header = memoryview(download)[:16]
del download
print(len(header), "bytes wanted,", len(header.obj), "held")  # => 16 bytes wanted, 10000000 held

header = bytes(header)  # => 10 MB freed
print(len(header))  # => 16
