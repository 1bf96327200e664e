print("a")  # => a␠
