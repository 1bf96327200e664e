queue = ["A-17", "A-18", "A-17", "A-20"]

print(queue.remove("A-17"), queue)  # => None ['A-18', 'A-17', 'A-20']
print(queue.pop(), queue)  # => A-20 ['A-18', 'A-17']
print(queue.pop(0), queue)  # => A-18 ['A-17']
del queue[0]
print(queue)  # => []
