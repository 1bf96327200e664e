def describe(key: object) -> str:
    return "unknown key: %s" % key


print(describe("A-17"))  # => unknown key: A-17
print(describe(("A-17",)))  # => unknown key: A-17
try:
    print(describe(("A-17", "DE")))
except TypeError as error:
    print(error)
    # <3.15 => not all arguments converted during string formatting
    # 3.15+ => not all arguments converted during string formatting (required 1, got 2)
print(f"unknown key: {('A-17', 'DE')}")  # => unknown key: ('A-17', 'DE')
