import sys

print("ok")  # => ok
print("disk full", file=sys.stderr)
