import os

print("a")  # => a
os.close(1)
print("b")  # => b
