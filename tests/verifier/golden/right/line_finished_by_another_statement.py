print("a", end=" ")
print("b", end=" ")
print()  # => a b␠
print("c", end="")  # => c
