import json


def net_price(gross):
    return gross / 1.19


for thing in (42, net_price, ValueError, json, None):
    print(type(thing).__name__, isinstance(thing, object))
# => int True
# => function True
# => type True
# => module True
# => NoneType True

net_price.unit = "EUR"  # even a function has attributes
print(net_price.unit, net_price(119), (1000).bit_length())  # => EUR 100.0 10
