from growth import growth


def add_and_delete_key(prices):
    prices[-1] = 0
    del prices[-1]


def add_and_remove_element(tags):
    tags.add(-1)
    tags.remove(-1)


print("append:", growth(list, lambda c: c.append(-1)))  # => append: O(1)
print("pop last:", growth(list, lambda c: c.pop()))  # => pop last: O(1)
print("insert first:", growth(list, lambda c: c.insert(0, -1)))  # => insert first: O(n)
print("pop first:", growth(list, lambda c: c.pop(0)))  # => pop first: O(n)

print("dict key:", growth(dict.fromkeys, add_and_delete_key))  # => dict key: O(1)
print("set element:", growth(set, add_and_remove_element))  # => set element: O(1)

print("longer tuple:", growth(tuple, lambda c: (*c, -1)))  # => longer tuple: O(n)
print("tuple, new first:", growth(tuple, lambda c: (-1, *c)))  # => tuple, new first: O(n)
print("shorter tuple:", growth(tuple, lambda c: c[1:]))  # => shorter tuple: O(n)
print("larger frozenset:", growth(frozenset, lambda c: c | {-1}))  # => larger frozenset: O(n)
print("smaller frozenset:", growth(frozenset, lambda c: c - {0}))  # => smaller frozenset: O(n)

print([hasattr(kind, "insert") for kind in (list, dict, set, frozenset)])
# => [True, False, False, False]
