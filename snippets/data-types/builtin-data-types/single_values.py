print(issubclass(bool, int), True + True)  # => True 2
print((2**200).bit_length(), 2**200 % 7)  # => 201 4
print(0.1 + 0.2, 3 + 4j)  # => 0.30000000000000004 (3+4j)

print(type(None).__name__, type(...).__name__)  # => NoneType ellipsis
print(type(NotImplemented).__name__)  # => NotImplementedType
print(type(None)() is None)  # => True
