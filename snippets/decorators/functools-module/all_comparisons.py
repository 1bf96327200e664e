import functools


@functools.total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts


old, new = Version("3.9"), Version("3.10")
print(old < new, old >= new, new > old, old <= old)  # => True False True True
print(old == Version("3.9"), old == "3.9")  # => True False
print([name for name in ("__ne__", "__le__", "__gt__", "__ge__") if name in vars(Version)])
# => ['__le__', '__gt__', '__ge__']
old >= "3.9"  # => TypeError: '>=' not supported between instances of 'Version' and 'str'
