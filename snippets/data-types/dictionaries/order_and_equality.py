from collections import OrderedDict

stock = {"bolt": 4, "nut": 9, "washer": 2}
stock["bolt"] = 5
stock["cog"] = 1
print(stock)  # => {'bolt': 5, 'nut': 9, 'washer': 2, 'cog': 1}

stock["nut"] = stock.pop("nut")
print(list(stock))  # => ['bolt', 'washer', 'cog', 'nut']
print(next(reversed(stock)), stock.popitem())  # => nut ('nut', 9)

print({"a": 1, "b": 2} == {"b": 2, "a": 1})  # => True
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))  # => False
