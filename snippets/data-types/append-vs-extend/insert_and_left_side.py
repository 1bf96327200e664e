from collections import deque

steps = ["pick", "ship"]
steps.insert(1, "pack")
steps.insert(-1, "weigh")
steps.insert(99, "invoice")
print(steps)  # => ['pick', 'pack', 'weigh', 'ship', 'invoice']

recent = deque(["c"])
recent.appendleft("b")
recent.extendleft(["a1", "a2"])
print(list(recent))  # => ['a2', 'a1', 'b', 'c']
