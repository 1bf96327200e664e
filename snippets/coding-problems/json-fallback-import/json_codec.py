"""JSON as UTF-8 bytes, by orjson where it's installed.

Promised for: dict with str keys, list, str, bool, None, finite float, 64-bit int,
at most 250 levels deep. The spelling of a float may differ: 1e-7, 1e-07.
"""

import json
from typing import Any

try:
    import orjson
except ModuleNotFoundError as error:
    if error.name != "orjson":
        raise  # orjson is installed, but broken: say so
    BACKEND = "json"

    def dumps(value: Any) -> bytes:
        text = json.dumps(
            value, separators=(",", ":"), sort_keys=True, ensure_ascii=False, allow_nan=False
        )
        return text.encode()

    def loads(data: bytes) -> Any:
        return json.loads(data)

else:
    BACKEND = "orjson"

    def dumps(value: Any) -> bytes:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)

    def loads(data: bytes) -> Any:
        return orjson.loads(data)
