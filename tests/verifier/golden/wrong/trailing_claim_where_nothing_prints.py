print("a")  # => a
sorted([3, 1, 2])  # => [1, 2, 3]
