from collections.abc import Mapping, Sequence

row = {"sku": "A-17", "note": None}
print(isinstance(row["note"], str | None), isinstance(row, (list, (Mapping, tuple))))
# => True True
print(isinstance(row, Mapping), issubclass(dict, Mapping), Mapping in dict.__mro__)
# => True True False
print(isinstance("A-17", Sequence))  # => True

for wanted in (list[str], "list"):
    try:
        isinstance([], wanted)
    except TypeError as error:
        print(error)
# => isinstance() argument 2 cannot be a parameterized generic
# => isinstance() arg 2 must be a type, a tuple of types, or a union
