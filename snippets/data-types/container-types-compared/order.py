print(list([8, 0]) == [8, 0], list((8, 0)) == [8, 0])  # => True True
print(list({8: "x", 0: "y"}), list({0: "y", 8: "x"}))  # => [8, 0] [0, 8]
print({0, 8} == {8, 0}, list({0, 8}) == list({8, 0}))  # => True False
print(list(frozenset([0, 8])) == list(frozenset([8, 0])))  # => False

print([0, 8] == [8, 0], (0, 8) == (8, 0))  # => False False
print({0: 1, 8: 1} == {8: 1, 0: 1})  # => True
print(frozenset([0, 8]) == frozenset([8, 0]))  # => True
