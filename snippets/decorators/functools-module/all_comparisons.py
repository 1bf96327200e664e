import functools


@functools.total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts


old, new = Version("3.9"), Version("3.10")
print(old < new, old >= new, new > old, old <= old)  # => True False True True
print([name for name in ("__lt__", "__le__", "__gt__") if name in vars(Version)])
# => ['__lt__', '__le__', '__gt__']
