sent: list[str] = []
map(sent.append, ["Ines", "Omar"])
print(sent)  # => []

limit = 10
large = filter(lambda amount: amount > limit, [5, 50, 500])
limit = 100
print(list(large))  # => [500]
