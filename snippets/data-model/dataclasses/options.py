from dataclasses import FrozenInstanceError, dataclass, field, replace


@dataclass(frozen=True, order=True, slots=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
    parts: list[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self):
        if self.major < 0:
            raise ValueError("major is negative")
        object.__setattr__(self, "parts", [self.major, self.minor])


old, new = Version(3, 9), Version(3, 10, "stable")
print(old < new, new.parts, {old: "old"}[Version(3, 9)])  # => True [3, 10] old
print(new == Version(3, 10), hasattr(new, "__dict__"))  # => True False
newest = replace(new, minor=11)
print(newest, newest.parts)  # => Version(major=3, minor=11, label='stable') [3, 11]
try:
    old.minor = 12
except FrozenInstanceError as error:
    print(error)  # => cannot assign to field 'minor'
Version(-1)  # => ValueError: major is negative
