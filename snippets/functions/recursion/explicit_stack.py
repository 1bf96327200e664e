from copy import deepcopy


def total_recursive(part):
    total = part["cost"]
    for child in part["parts"]:
        total += total_recursive(child)
    return total


def total_with_stack(part):
    total = 0
    pending = [part]
    while pending:
        current = pending.pop()  # popleft() of a deque would go level by level
        total += current["cost"]
        pending.extend(current["parts"])
    return total


chain = {"cost": 1, "parts": []}
print(total_recursive(chain), total_with_stack(chain))  # => 1 1
for _ in range(1_500):
    chain = {"cost": 1, "parts": [chain]}

print(total_with_stack(chain))  # => 1501
for function in (total_recursive, deepcopy):
    try:
        function(chain)
    except RecursionError:
        print(function.__name__, "gave up")
# => total_recursive gave up
# => deepcopy gave up
