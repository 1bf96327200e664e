first, second = frozenset([0, 8]), frozenset([8, 0])
print(first == second == {0, 8}, hash(first) == hash(second))  # => True True
print(list(first) == list(second))  # => False

try:
    first[0]
except TypeError as error:
    print(error)  # => 'frozenset' object is not subscriptable

try:
    frozenset([["bolt"]])
except TypeError as error:
    print(error)
    # <3.14 => unhashable type: 'list'
    # 3.14+ => cannot use 'list' as a set element (unhashable type: 'list')

first.add(16)  # => AttributeError: 'frozenset' object has no attribute 'add'
