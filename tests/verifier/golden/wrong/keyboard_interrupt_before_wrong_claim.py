print("a")  # => a
raise KeyboardInterrupt
print("b")  # => c
