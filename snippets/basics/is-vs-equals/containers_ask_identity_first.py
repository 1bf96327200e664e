missing = float("nan")
print(missing == missing)  # => False
print(missing in [missing], [missing] == [missing])  # => True True
print(float("nan") in [missing])  # => False
