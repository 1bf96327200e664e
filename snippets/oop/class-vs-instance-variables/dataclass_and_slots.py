from dataclasses import dataclass, field
from typing import ClassVar


@dataclass
class Upload:
    limit_mb: ClassVar[int] = 50  # stays a class variable, not in __init__
    name: str
    parts: list[str] = field(default_factory=list)


first, second = Upload("a.zip"), Upload("b.zip")
first.parts.append("part 1")
print(first.parts, vars(second))  # => ['part 1'] {'name': 'b.zip', 'parts': []}
print(Upload.limit_mb, second.limit_mb)  # => 50 50

try:

    @dataclass
    class Broken:
        parts: list[str] = []
except ValueError as error:
    print(error)
    # => mutable default <class 'list'> for field parts is not allowed: use default_factory


class Point:
    __slots__ = ("x",)
    unit = "mm"


Point().unit = "cm"  # => AttributeError: 'Point' object attribute 'unit' is read-only
