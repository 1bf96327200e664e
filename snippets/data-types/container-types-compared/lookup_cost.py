from growth import growth

by_position = {"list": list, "tuple": tuple}
hashed = {"dict": dict.fromkeys, "set": set, "frozenset": frozenset}

for name, build in (by_position | hashed).items():
    print(name, growth(build, lambda container: -1 in container))
# => list O(n)
# => tuple O(n)
# => dict O(1)
# => set O(1)
# => frozenset O(1)

for name, build in (by_position | {"dict": dict.fromkeys}).items():
    print(name, growth(build, lambda container: container[len(container) // 2]))
# => list O(1)
# => tuple O(1)
# => dict O(1)
