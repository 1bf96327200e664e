from collections.abc import Hashable


def hashable(value):
    try:
        hash(value)
    except TypeError:
        return False
    return True


values = [1, "a", b"a", None, (1, "a"), frozenset("a"), print, object(), range(3)]
print(all(hashable(value) for value in values))  # => True
print([hashable(value) for value in ([], {}, set(), bytearray(), (1, []))])
# => [False, False, False, False, False]
print(isinstance([], Hashable), isinstance((1, []), Hashable))  # => False True
