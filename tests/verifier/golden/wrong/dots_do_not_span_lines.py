print("a\nb")  # => a...b
