print("ÿ")  # => a
