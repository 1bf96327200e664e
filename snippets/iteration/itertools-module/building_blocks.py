from itertools import accumulate, compress, count, islice, pairwise, starmap, takewhile

print(list(islice(count(100, 10), 3)))  # => [100, 110, 120]
print(list(takewhile(lambda price: price < 50, [40, 15, 80, 9])))  # => [40, 15]
print(list(accumulate([40, 15, 9], max)))  # => [40, 40, 40]
print(list(pairwise(["draft", "paid", "shipped"])))
# => [('draft', 'paid'), ('paid', 'shipped')]
print(list(starmap(pow, [(2, 3), (10, 2)])))  # => [8, 100]
print(list(compress("ABC", [True, False, True])))  # => ['A', 'C']
