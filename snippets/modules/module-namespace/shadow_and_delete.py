# ruff: noqa: F821
import builtins

sum = 250
try:
    print(sum([1, 2]))
except TypeError as error:
    print(error)  # => 'int' object is not callable

print(builtins.sum([1, 2]))  # => 3
del sum
print(sum([1, 2]))  # => 3

globals()["discount"] = 15
print(discount)  # => 15
