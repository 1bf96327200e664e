paid = {"A-17", "A-18", "A-19"}
shipped = {"A-18", "A-19", "A-20"}

print(sorted(paid & shipped), sorted(paid - shipped))  # => ['A-18', 'A-19'] ['A-17']
print(sorted(paid ^ shipped), len(paid | shipped))  # => ['A-17', 'A-20'] 4
print({"A-17"} < paid, paid <= paid, paid < paid)  # => True True False
print(paid < shipped, paid >= shipped)  # => False False

print(sorted(paid.intersection(["A-19", "A-99"])))  # => ['A-19']
print(paid.isdisjoint(iter(["A-20"])))  # => True

paid & ["A-19"]  # => TypeError: unsupported operand type(s) for &: 'set' and 'list'
