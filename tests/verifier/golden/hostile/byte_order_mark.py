print("a")  # => a
