print("a ")  # => a
