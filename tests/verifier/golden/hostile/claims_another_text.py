print("# => a")  # => a
