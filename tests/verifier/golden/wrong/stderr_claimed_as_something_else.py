import sys

print("disk full", file=sys.stderr)  # => disk empty
