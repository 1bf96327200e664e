# /// script
# requires-python = ">=3.11"
# dependencies = ["ujson>=5.10"]
# ///
import json
from decimal import Decimal

import ujson


class PriceEncoder(json.JSONEncoder):
    def default(self, o):
        return str(o) if isinstance(o, Decimal) else super().default(o)


link = {"url": "https://shop/7", "qty": 2}
print(json.dumps(link))  # => {"url": "https://shop/7", "qty": 2}
print(ujson.dumps(link))  # => {"url":"https:\/\/shop\/7","qty":2}

print(json.dumps({"price": Decimal("9.90")}, cls=PriceEncoder))  # => {"price": "9.90"}
try:
    ujson.dumps({"price": Decimal("9.90")}, cls=PriceEncoder)
except TypeError as error:
    print("cls" in str(error))  # => True
