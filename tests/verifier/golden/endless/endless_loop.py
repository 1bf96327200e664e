print("a")  # => a
while True:
    pass
