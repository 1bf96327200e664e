print(bool(5))  # => 1
