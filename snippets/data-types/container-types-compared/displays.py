empty = [[], (), {}, set(), frozenset()]
single = [["a"], ("a",), {"a": 1}, {"a"}, frozenset({"a"})]

for nothing, one in zip(empty, single, strict=True):
    print(type(nothing).__name__, len(nothing), type(one).__name__, len(one))
# => list 0 list 1
# => tuple 0 tuple 1
# => dict 0 dict 1
# => set 0 set 1
# => frozenset 0 frozenset 1
