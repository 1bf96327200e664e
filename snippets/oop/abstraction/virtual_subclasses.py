from abc import ABC, abstractmethod
from collections.abc import Sized


class Gateway(ABC):
    @abstractmethod
    def charge(self, cents): ...


@Gateway.register
class LegacyTerminal:
    def __len__(self):
        return 0


terminal = LegacyTerminal()
print(isinstance(terminal, Gateway), hasattr(terminal, "charge"))  # => True False
print(Gateway in LegacyTerminal.__mro__)  # => False

# Nobody registered it with Sized: its __subclasshook__ looks for __len__.
print(isinstance(terminal, Sized), len(terminal))  # => True 0
