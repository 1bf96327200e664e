import sys

print("\ud800", file=sys.stderr)  # => \ud800
