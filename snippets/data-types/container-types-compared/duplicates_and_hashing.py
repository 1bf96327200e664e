print(["a", "a"], ("a", "a"))  # => ['a', 'a'] ('a', 'a')
print(dict([("a", 1), ("a", 2), ("b", 2)]))  # => {'a': 2, 'b': 2}
print(set("aa"), frozenset("aa"))  # => {'a'} frozenset({'a'})


def accepts(build):
    try:
        return bool(build())
    except TypeError:
        return False


print(accepts(lambda: [[1]]), accepts(lambda: ([1],)))  # => True True
print(accepts(lambda: {"k": [1]}), accepts(lambda: {[1]: "v"}))  # => True False
print(accepts(lambda: {[1]}), accepts(lambda: frozenset([[1]])))  # => False False

print(accepts(lambda: {("a", 1): 1}), accepts(lambda: {("a", []): 1}))  # => True False
print(accepts(lambda: {frozenset("a"): 1}))  # => True
print(accepts(lambda: {(): 1}), [accepts(lambda: {t(): 1}) for t in (list, dict, set)])
# => True [False, False, False]
