# /// script
# requires-python = ">=3.11"
# dependencies = ["orjson>=3.11"]
# ///
import importlib
import sys
from unittest.mock import patch

import json_codec as fast

with patch.dict(sys.modules, {"orjson": None}):
    del sys.modules["json_codec"]
    plain = importlib.import_module("json_codec")
print(fast.BACKEND, plain.BACKEND)  # => orjson json

for value in [{"b": 1, "a": [True, None]}, "naïve / 🚚", -(2**63), 2.5, [], {}]:
    assert fast.dumps(value) == plain.dumps(value), value
    assert fast.loads(plain.dumps(value)) == plain.loads(fast.dumps(value)) == value


def outcome(dumps, value) -> str:
    try:
        return dumps(value).decode()
    except (TypeError, ValueError) as error:
        return type(error).__name__


for value in [float("nan"), {7: "days"}, 2**64]:  # outside the contract
    print(outcome(fast.dumps, value), "|", outcome(plain.dumps, value))
# => null | ValueError
# => TypeError | {"7":"days"}
# => TypeError | 18446744073709551616
