class Order:
    lines = []  # one list for all orders

    def add(self, item):
        self.lines.append(item)  # reads the name, changes the object


class SafeOrder:
    def __init__(self):
        self.lines = []  # one list per order

    def add(self, item):
        self.lines.append(item)


first, second = Order(), Order()
first.add("keyboard")
print(second.lines, first.lines is Order.lines)  # => ['keyboard'] True

first, second = SafeOrder(), SafeOrder()
first.add("keyboard")
print(first.lines, second.lines)  # => ['keyboard'] []
