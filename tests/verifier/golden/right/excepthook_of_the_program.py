import sys

sys.excepthook = lambda kind, value, trace: print("caught", kind.__name__, value)
1 / 0  # => caught ZeroDivisionError division by zero
