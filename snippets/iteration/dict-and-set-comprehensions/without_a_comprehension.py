names, counts = ["lamp", "desk"], [3, 1]
print(dict(zip(names, counts)))  # => {'lamp': 3, 'desk': 1}

shared = dict.fromkeys(names, [])
shared["lamp"].append("red")
print(shared)  # => {'lamp': ['red'], 'desk': ['red']}

own = {name: [] for name in names}
own["lamp"].append("red")
print(own)  # => {'lamp': ['red'], 'desk': []}

print(list(dict.fromkeys(["b", "a", "b"])))  # => ['b', 'a']
