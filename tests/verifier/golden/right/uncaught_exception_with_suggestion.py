colour = "red"
print(color)  # => NameError: name 'color' is not defined. Did you mean: 'colour'?
