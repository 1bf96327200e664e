from collections.abc import Hashable


def is_hashable(value):
    try:
        hash(value)
    except TypeError:
        return False
    return True


for value in (b"ok", bytearray(b"ok"), (1, 2), [1, 2], frozenset({1}), {1}, {"a": 1}):
    print(type(value).__name__, is_hashable(value))
# => bytes True
# => bytearray False
# => tuple True
# => list False
# => frozenset True
# => set False
# => dict False

line_items = ("A-17", ["bolt", "nut"])
print(isinstance(line_items, Hashable), is_hashable(line_items))  # => True False
