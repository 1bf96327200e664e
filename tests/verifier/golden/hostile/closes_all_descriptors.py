import os

print("a")  # => a
os.closerange(3, 1000)
print("b")  # => b
