costs = [450]
alias = costs

costs += (120, 990)
costs += range(2)
print(alias, alias is costs)  # => [450, 120, 990, 0, 1] True

costs = costs + [16]
print(len(alias), alias is costs)  # => 5 False

try:
    costs + (25,)
except TypeError as error:
    print(error)  # => can only concatenate list (not "tuple") to list


def record(cost):
    costs += [cost]  # noqa: F823, F841


record(25)
# => UnboundLocalError: cannot access local variable 'costs' where it is not associated with a value
