import itertools

print(list(itertools.islice(itertools.count(100, 10), 3)))  # => [100, 110, 120]
print(list(itertools.islice(itertools.cycle("AB"), 3)))  # => ['A', 'B', 'A']
print(list(map(pow, [2, 3], itertools.repeat(2))))  # => [4, 9]

prices = [40, 15, 80, 9]
print(list(itertools.takewhile(lambda price: price < 50, prices)))  # => [40, 15]
print(list(itertools.dropwhile(lambda price: price < 50, prices)))  # => [80, 9]
print(list(itertools.filterfalse(lambda price: price < 50, prices)))  # => [80]
print(list(itertools.compress("ABCD", [True, False, True, False])))  # => ['A', 'C']

print(list(itertools.accumulate(prices, max)))  # => [40, 40, 80, 80]
print(list(itertools.pairwise(["draft", "paid", "shipped"])))
# => [('draft', 'paid'), ('paid', 'shipped')]
print(list(itertools.starmap(pow, [(2, 3), (10, 2)])))  # => [8, 100]
print(list(itertools.zip_longest("AB", [1], fillvalue=0)))  # => [('A', 1), ('B', 0)]
