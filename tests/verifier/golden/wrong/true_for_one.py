print(1)  # => True
