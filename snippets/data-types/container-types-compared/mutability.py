samples = [["a"], ("a",), {"a": 1}, {"a"}, frozenset({"a"})]
extras = [["b"], ("b",), {"b": 2}, {"b"}, {"b"}]

for container, extra in zip(samples, extras, strict=True):
    before = container
    if isinstance(container, (list, tuple)):
        container += extra
    else:
        container |= extra
    print(type(before).__name__, "grew" if len(before) == 2 else "was replaced")
# => list grew
# => tuple was replaced
# => dict grew
# => set grew
# => frozenset was replaced
