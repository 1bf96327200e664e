print("a␛")  # => a␛
