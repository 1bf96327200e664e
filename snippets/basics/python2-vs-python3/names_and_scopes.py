row = "kept"
print([row.upper() for row in ("a", "b")], row)  # => ['A', 'B'] kept

try:
    int("seven")
except ValueError as error:
    print(error)  # => invalid literal for int() with base 10: 'seven'
print("error" in globals())  # => False

first, *rest = [40, 15, 9]
print(first, rest)  # => 40 [15, 9]
