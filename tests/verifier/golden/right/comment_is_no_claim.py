# The sum of 1 => 2 is shown below.
print(1 + 2)  # => 3
# x => y is how functions are written elsewhere
