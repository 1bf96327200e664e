print("x  # => y")  # => x  # => y
