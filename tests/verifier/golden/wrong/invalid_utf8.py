import os

os.write(1, b"\xff\n")  # => �
