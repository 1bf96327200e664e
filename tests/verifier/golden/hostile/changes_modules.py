import os
import sys

os.write = os.getpid = os.open = os.fstat = None
sys.modules.clear()
print("a")  # => a
