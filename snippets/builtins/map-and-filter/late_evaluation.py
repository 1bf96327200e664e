sent: list[str] = []
pending = map(sent.append, ["Ines", "Omar"])
print(sent)  # => []
print(list(pending), sent)  # => [None, None] ['Ines', 'Omar']

limit = 10
large = filter(lambda amount: amount > limit, [5, 50, 60, 500])
print(next(large))  # => 50
limit = 100
print(list(large))  # => [500]
