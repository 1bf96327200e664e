visits = ["omar", "ines", "omar", "lena", "ines"]
print(len(visits), len(set(visits)))  # => 5 3
print(list(dict.fromkeys(visits)))  # => ['omar', 'ines', 'lena']

codes = {1, 1.0, True}
print(codes)  # => {1}
print(type({}).__name__, set())  # => dict set()

try:
    codes.add([2, 3])
except TypeError as error:
    print(error)
    # <3.14 => unhashable type: 'list'
    # 3.14+ => cannot use 'list' as a set element (unhashable type: 'list')
codes.add(frozenset({2, 3}))
print(len(codes))  # => 2

codes[0]  # => TypeError: 'set' object is not subscriptable
