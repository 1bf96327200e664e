pending, paid = ["A-1", "A-2"], ("A-3",)
print([*pending, *paid], (*paid, "A-4"), {*pending, "A-1"} == set(pending))
# => ['A-1', 'A-2', 'A-3'] ('A-3', 'A-4') True

defaults = {"host": "localhost", "port": 5432}
override = {"port": 6543}
print({**defaults, **override})  # => {'host': 'localhost', 'port': 6543}
print({**defaults, **override} == defaults | override)  # => True
print({**override, **defaults})  # => {'port': 5432, 'host': 'localhost'}

prices = {("EUR", "book"): 12, ("USD", "book"): 13}
where = ["book"]
print(prices["EUR", *where])  # => 12
