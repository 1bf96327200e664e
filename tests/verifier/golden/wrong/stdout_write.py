import sys

sys.stdout.write("written\n")  # => wrote
