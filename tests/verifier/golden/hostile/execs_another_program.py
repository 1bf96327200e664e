import os
import sys

print("a")  # => a
os.execv(sys.executable, [sys.executable, "-c", "print('b')"])  # => b
