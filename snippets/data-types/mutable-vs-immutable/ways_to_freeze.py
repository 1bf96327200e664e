from dataclasses import dataclass, replace
from types import MappingProxyType


@dataclass(frozen=True)
class Price:
    amount: int
    currency: str


price = Price(1200, "EUR")
try:
    price.amount = 900
except AttributeError as error:
    print(repr(error))  # => FrozenInstanceError("cannot assign to field 'amount'")
print(replace(price, amount=900), price.amount)  # => Price(amount=900, currency='EUR') 1200

limits = {"api": 100}
public_limits = MappingProxyType(limits)
try:
    public_limits["api"] = 10**9
except TypeError as error:
    print(error)  # => 'mappingproxy' object does not support item assignment
limits["api"] = 50
print(public_limits["api"])  # => 50
