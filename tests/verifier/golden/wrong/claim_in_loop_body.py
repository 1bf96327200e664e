for name in "ab":
    print(name)  # => a
