line = "  id  name\tcity \n"
print(line.split())  # => ['id', 'name', 'city']
print(line.split(" "))  # => ['', '', 'id', '', 'name\tcity', '\n']

row = "17,,Porto,"
print(row.split(","))  # => ['17', '', 'Porto', '']
print("".split(), "".split(","))  # => [] ['']
print("a--b".split("--"), "a-b".split("--"))  # => ['a', 'b'] ['a-b']
