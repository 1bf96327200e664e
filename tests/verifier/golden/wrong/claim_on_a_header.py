if True:  # => a
    print("a")
