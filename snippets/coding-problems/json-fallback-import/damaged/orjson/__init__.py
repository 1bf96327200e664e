from .orjson import dumps, loads  # the compiled half is for another Python
