import os

print("a")  # => a
os._exit(0)
