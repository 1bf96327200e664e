print("a", end="")  # => a
print("b")  # => b
