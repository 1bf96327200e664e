from functools import reduce
from math import gcd

config = {"db": {"replica": {"host": "db2"}}}
print(reduce(dict.__getitem__, ["db", "replica", "host"], config))  # => db2

steps = [str.strip, str.lower, lambda text: text.replace(" ", "-")]
print(reduce(lambda text, step: step(text), steps, "  Red Desk Lamp "))  # => red-desk-lamp

print(reduce(gcd, [84, 36, 30]), gcd(84, 36, 30))  # => 6 6
