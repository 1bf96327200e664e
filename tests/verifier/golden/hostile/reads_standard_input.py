import sys

print(repr(sys.stdin.read()))  # => ''
for line in sys.stdin:
    print(line)
