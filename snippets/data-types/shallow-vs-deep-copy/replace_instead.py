import copy
import json
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Price:
    amount: int
    currency: str
    history: tuple[int, ...] = ()


price = Price(450, "EUR", (440, 430))
cheaper = replace(price, amount=400)
print(cheaper, cheaper.history is price.history)
# => Price(amount=400, currency='EUR', history=(440, 430)) True

stock = {17: ("bolt", 4)}
print(json.loads(json.dumps(stock)))  # => {'17': ['bolt', 4]}

print(copy.replace(price, amount=400) == cheaper)
# 3.13+ => True
# <3.13 => AttributeError: module 'copy' has no attribute 'replace'
