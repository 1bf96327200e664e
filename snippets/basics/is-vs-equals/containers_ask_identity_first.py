from array import array

missing = float("nan")
print(missing == missing)  # => False
print(missing in [missing], [missing] == [missing])  # => True True
print(float("nan") in [missing], missing in array("d", [missing]))  # => False False
