queue = ["A-17"]
try:
    queue.remove("A-99")
except ValueError as error:
    print(error)  # => list.remove(x): x not in list
try:
    queue.pop(5)
except IndexError as error:
    print(error)  # => pop index out of range
try:
    del queue[5]
except IndexError as error:
    print(error)  # => list assignment index out of range

del queue[5:9]
print(queue)  # => ['A-17']

flags = [0, 1, True]
flags.remove(True)
print(flags)  # => [0, True]

queue.clear()
queue.pop()  # => IndexError: pop from empty list
