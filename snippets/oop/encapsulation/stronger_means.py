from dataclasses import FrozenInstanceError, dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Money:
    cents: int


class Settings:
    def __init__(self, **values):
        self._values = values

    @property
    def values(self):
        return MappingProxyType(self._values)  # a read-only view, not the dict


money = Money(500)
try:
    money.cents = 0
except FrozenInstanceError as error:
    print(error)  # => cannot assign to field 'cents'
object.__setattr__(money, "cents", 0)  # even this is no wall
print(money)  # => Money(cents=0)

settings = Settings(retries=3)
settings.values["retries"] = 99
# => TypeError: 'mappingproxy' object does not support item assignment
