print("a")  # => a
print("b")
