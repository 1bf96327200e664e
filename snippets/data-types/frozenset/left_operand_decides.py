required = frozenset({"read"})
granted = {"read", "write"}

print(type(required | granted).__name__, type(granted | required).__name__)  # => frozenset set
print(required <= granted, granted - required)  # => True {'write'}
print(required.union(["read"]) == required)  # => True

before = required
required |= {"audit"}
print(before, required is before)  # => frozenset({'read'}) False
print(frozenset(before) is before, before.copy() is before)  # => True True
