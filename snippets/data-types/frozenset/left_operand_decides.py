required = frozenset({"read"})
granted = {"read", "write"}

for both in (required | granted, granted | required):
    print(type(both).__name__, sorted(both))
# => frozenset ['read', 'write']
# => set ['read', 'write']
print(required <= granted, granted - required)  # => True {'write'}
print(required.union(["read"]) == required)  # => True

before = required
required |= {"audit"}
print(before, required is before)  # => frozenset({'read'}) False
print(frozenset(before) is before, before.copy() is before)  # => True True
