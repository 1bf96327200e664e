import sys

sys.path.insert(0, "damaged")  # an orjson whose compiled half is missing

try:
    import orjson as json_lib
except ImportError:  # the naive version: everything means "not installed"
    import json as json_lib
print(json_lib.__name__)  # => json

import json_codec  # => ModuleNotFoundError: No module named 'orjson.orjson'
