from dataclasses import dataclass


@dataclass(slots=True)
class Line:
    name: str
    count: int = 1


print(Line("lamp"), Line.__slots__)  # => Line(name='lamp', count=1) ('name', 'count')
print(hasattr(Line("lamp"), "__dict__"))  # => False
