prices = [450]
alias = prices

prices += (120, 990)
prices += range(2)
print(alias, alias is prices)  # => [450, 120, 990, 0, 1] True

prices = prices + [16]
print(len(alias), alias is prices)  # => 5 False

try:
    prices + (25,)
except TypeError as error:
    print(error)  # => can only concatenate list (not "tuple") to list

seen = []


def record(message):
    seen += [message]  # noqa: F823, F841


record("timeout")
# => UnboundLocalError: cannot access local variable 'seen' where it is not associated with a value
