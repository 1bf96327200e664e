steps = ["pick", "pack", "ship"]

steps[1:2] = ["wrap", "weigh"]
print(steps)  # => ['pick', 'wrap', 'weigh', 'ship']
steps[1:1] = ["scan"]
print(steps)  # => ['pick', 'scan', 'wrap', 'weigh', 'ship']
steps[:2] = []
print(steps)  # => ['wrap', 'weigh', 'ship']
del steps[::2]
print(steps)  # => ['weigh']
steps[0:0] = "ok"
print(steps)  # => ['o', 'k', 'weigh']

slots = ["free"] * 5
slots[::2] = ["A-17", "A-18", "A-19"]
print(slots)  # => ['A-17', 'free', 'A-18', 'free', 'A-19']
slots[::2] = ["A-20"]
# => ValueError: attempt to assign sequence of size 1 to extended slice of size 3
