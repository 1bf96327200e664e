with open(__file__) as file:
    print(file.closed)  # => False
print(file.closed)  # => True
