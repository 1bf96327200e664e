from collections.abc import Mapping, Sequence, Set

numbers = [bool, int, float, complex]
text_and_binary = [str, bytes, bytearray, memoryview]
containers = [list, tuple, range, set, frozenset, dict]

for family in (Sequence, Set, Mapping):
    members = [t.__name__ for t in numbers + text_and_binary + containers if issubclass(t, family)]
    print(family.__name__, members)
# => Sequence ['str', 'bytes', 'bytearray', 'memoryview', 'list', 'tuple', 'range']
# => Set ['set', 'frozenset']
# => Mapping ['dict']
