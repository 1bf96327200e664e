def parse(text: str) -> int:
    print("parsing", text)
    return int(text)


quantities = map(parse, ["2", "two", "3"])
print("nothing was parsed yet")  # => nothing was parsed yet

print(next(quantities))
# => parsing 2
# => 2
try:
    next(quantities)  # => parsing two
except ValueError as error:
    print(error)  # => invalid literal for int() with base 10: 'two'
print(list(quantities), list(quantities))
# => parsing 3
# => [3] []
