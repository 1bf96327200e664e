from itertools import combinations, combinations_with_replacement, permutations, product

items = "ABCD"
for function in (permutations, combinations, combinations_with_replacement):
    print(function.__name__, sum(1 for _ in function(items, 2)))
# => permutations 12
# => combinations 6
# => combinations_with_replacement 10
print(list(product("AB", [1, 2])))  # => [('A', 1), ('A', 2), ('B', 1), ('B', 2)]

read = []
cells = product((read.append(row) or row for row in range(3)), "xy")
print(read)  # => [0, 1, 2]
print(next(cells))  # => (0, 'x')
