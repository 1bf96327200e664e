import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Force:
    x: float
    y: float

    def __abs__(self) -> float:
        return math.hypot(self.x, self.y)


push = Force(3.0, -4.0)
print(abs(push))  # => 5.0
print(max([push, Force(0.0, 2.0)], key=abs))  # => Force(x=3.0, y=-4.0)
