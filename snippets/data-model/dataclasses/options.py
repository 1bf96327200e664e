from dataclasses import FrozenInstanceError, dataclass, field, replace


@dataclass(frozen=True, order=True, slots=True, kw_only=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
    parts: list[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self):
        if self.major < 0:
            raise ValueError("major is negative")
        object.__setattr__(self, "parts", [self.major, self.minor])


old, new = Version(major=3, minor=9), Version(major=3, minor=10, label="stable")
print(old < new, new.parts, {old: "old"}[Version(major=3, minor=9)])  # => True [3, 10] old
print(replace(new, minor=11))  # => Version(major=3, minor=11, label='stable')
try:
    old.minor = 12
except FrozenInstanceError as error:
    print(error)  # => cannot assign to field 'minor'
Version(major=-1)  # => ValueError: major is negative
