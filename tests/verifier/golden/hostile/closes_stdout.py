import sys

print("a")  # => a
sys.stdout.close()
print("b")  # => ValueError: I/O operation on closed file.
