import sys

sys.stdout.write("one\ntwo\n")
# => one
# => two
written = sys.stdout.buffer.write(b"raw\n")  # => raw
print(written)  # => 4
