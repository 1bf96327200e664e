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

values = [{"b": 1, "a": [True, None]}, "naïve / 🚚", -(2**63), 2.5, [], {}]
written = [fast.dumps(value) for value in values]
print(written == [plain.dumps(value) for value in values])  # => True
print(list(map(fast.loads, written)) == list(map(plain.loads, written)) == values)  # => True
print(fast.dumps(1e-7), plain.dumps(1e-7))  # => b'1e-7' b'1e-07'


def outcome(function, value) -> str:
    try:
        return repr(function(value))
    except (TypeError, ValueError) as error:
        return type(error).__name__


for value in [float("nan"), {7: "days"}, 2**64]:  # outside the contract
    print(outcome(fast.dumps, value), "|", outcome(plain.dumps, value))
# => b'null' | ValueError
# => TypeError | b'{"7":"days"}'
# => TypeError | b'18446744073709551616'
for text in [b"NaN", b"18446744073709551616"]:
    print(outcome(fast.loads, text), "|", outcome(plain.loads, text))
# => JSONDecodeError | nan
# => 1.8446744073709552e+19 | 18446744073709551616
