import sys

sys.modules["orjson"] = None  # as if it weren't installed

import json_codec

order = {"url": "https://shop/7", "customer": "Zoë", "paid": True, "lines": [1, 2.5]}
print(json_codec.BACKEND)  # => json
print(json_codec.dumps(order).decode())
# => {"customer":"Zoë","lines":[1,2.5],"paid":true,"url":"https://shop/7"}
print(json_codec.loads(json_codec.dumps(order)) == order)  # => True
