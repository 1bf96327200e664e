# /// script
# requires-python = ">=3.11"
# dependencies = ["orjson>=3.11"]
# ///
import json_codec

order = {"url": "https://shop/7", "customer": "Zoë", "paid": True, "lines": [1, 2.5]}
print(json_codec.BACKEND)  # => orjson
print(json_codec.dumps(order).decode())
# => {"customer":"Zoë","lines":[1,2.5],"paid":true,"url":"https://shop/7"}
print(json_codec.loads(json_codec.dumps(order)) == order)  # => True
