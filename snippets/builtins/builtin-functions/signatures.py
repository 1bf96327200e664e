import inspect

for function in (len, sorted, sum):
    print(function.__name__, inspect.signature(function))
# => len (obj, /)
# => sorted (iterable, /, *, key=None, reverse=False)
# => sum (iterable, /, start=0)

try:
    len(obj=["A-17"])
except TypeError as error:
    print(error)  # => len() takes no keyword arguments

try:
    sorted(["b", "A"], str.lower)
except TypeError as error:
    print(error)  # => sorted expected 1 argument, got 2
