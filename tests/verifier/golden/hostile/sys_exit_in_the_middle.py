import sys

print("a")  # => a
sys.exit()
print("b")  # => b
