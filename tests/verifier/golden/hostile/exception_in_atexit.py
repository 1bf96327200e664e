import atexit
import sys

sys.unraisablehook = lambda info: print("ignored:", info.exc_value)
atexit.register(lambda: 1 / 0)
print("a")  # => a
# => ignored: division by zero
