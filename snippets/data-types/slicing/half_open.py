orders = ["A-17", "A-18", "A-19", "A-20", "A-21"]

print(orders[1:3], len(orders[1:3]) == 3 - 1)  # => ['A-18', 'A-19'] True
print(orders[:2] + orders[2:] == orders)  # => True
print(orders[-2:], orders[:-2])  # => ['A-20', 'A-21'] ['A-17', 'A-18', 'A-19']
print(orders[3:99], orders[99:], orders[3:1])  # => ['A-20', 'A-21'] [] []
print(orders[::2], orders[::-2])  # => ['A-17', 'A-19', 'A-21'] ['A-21', 'A-19', 'A-17']

print("A-17"[2:], (4, 9, 15)[1:], range(0, 100, 5)[2:4])  # => 17 (9, 15) range(10, 20, 5)

half = len(orders) / 2
orders[:half]
# 3.15+ => TypeError: slice indices must be integers or have an __index__ method
# <3.15 => TypeError: slice indices must be integers or None or have an __index__ method
