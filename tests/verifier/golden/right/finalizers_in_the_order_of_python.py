import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


first = Node("first")
second = Node("second")
_hidden = Node("hidden")
loop = Node("loop")
loop.self = loop
weakref.finalize(first, print, "finalize first")
print("end")  # => end
# => finalize first
# => del first
# => del second
# => del hidden
# => del loop
