from operator import itemgetter

orders = [("A-4", 40), ("A-2", 95), ("A-3", 95), ("A-1", 40)]
total = itemgetter(1)

print(max(orders, key=total), min(orders, key=total))  # => ('A-2', 95) ('A-4', 40)
print(sorted(orders, key=total)[-1])  # => ('A-3', 95)
print(max(orders))  # => ('A-4', 40)
print(max(orders, key=lambda order: (order[1], order[0])))  # => ('A-3', 95)
print(max(1, True), max(True, 1))  # => 1 True
