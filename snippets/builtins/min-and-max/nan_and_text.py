import math

nan = float("nan")
print(max([nan, 3.5, 9.0]), max([3.5, nan, 9.0]), max([9.0, nan, 3.5]))  # => nan 9.0 9.0
measured = [nan, 3.5, 9.0]
print(max(value for value in measured if not math.isnan(value)))  # => 9.0

print(max(["9", "10", "11"]), max(["9", "10", "11"], key=int))  # => 9 11
print(min(["banana", "Zucchini"]))  # => Zucchini
print(min(["banana", "Zucchini"], key=str.casefold))  # => banana
