import io
import sys

buffer = sys.stdout.detach()
buffer.write(b"bytes\n")  # => bytes
sys.stdout = io.TextIOWrapper(buffer, write_through=True)
print("text")  # => text
