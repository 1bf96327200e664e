import sys

print("a", file=sys.stderr)  # => a
sys.stderr.close()
print("b")  # => b
