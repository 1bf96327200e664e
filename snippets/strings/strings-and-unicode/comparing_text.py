print(sorted(["zebra", "apple", "Zoe", "Ärger"]))
# => ['Zoe', 'apple', 'zebra', 'Ärger']

typed, stored = "STRASSE", "Straße"
print(typed.lower() == stored.lower())  # => False
print(typed.casefold() == stored.casefold())  # => True

for sign in "7", "٧", "²", "½":
    print(sign, sign.isdecimal(), sign.isdigit(), sign.isnumeric())
# => 7 True True True
# => ٧ True True True
# => ² False True True
# => ½ False False True
