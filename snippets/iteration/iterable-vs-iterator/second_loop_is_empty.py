from io import StringIO


def average(amounts):
    return sum(amounts) / max(1, len(list(amounts)))


orders = ["40", "15", "5"]
print(average([int(text) for text in orders]))  # => 20.0
print(average(map(int, orders)))  # => 60.0

for thing in (map(int, orders), zip(orders), StringIO("a\nb"), range(3), {}.keys()):
    print(type(thing).__name__, iter(thing) is thing)
# => map True
# => zip True
# => StringIO True
# => range False
# => dict_keys False
