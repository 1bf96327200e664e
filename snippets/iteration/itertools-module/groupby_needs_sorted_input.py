from itertools import groupby
from operator import itemgetter

orders = [("UK", 1), ("ES", 2), ("UK", 3)]
country = itemgetter(0)
print([(code, len(list(group))) for code, group in groupby(orders, country)])
# => [('UK', 1), ('ES', 1), ('UK', 1)]
ordered = sorted(orders, key=country)
print([(code, len(list(group))) for code, group in groupby(ordered, country)])
# => [('ES', 1), ('UK', 2)]

groups = list(groupby(ordered, country))
print([(code, list(group)) for code, group in groups])  # => [('ES', []), ('UK', [])]
