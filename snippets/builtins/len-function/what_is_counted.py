import unicodedata

composed = "café"
decomposed = unicodedata.normalize("NFD", composed)
print(len(composed), len(decomposed), len(composed.encode()))  # => 4 5 5
print(len("👩‍🚀"))  # => 3

stock = {"pump": 4, "hose": 0}
print(len(stock), len([["A-17", "A-18"], []]), len({1, 1.0, True}))  # => 2 2 1
print(len(range(1_000_000_000)))  # => 1000000000
