orders = [("A-17", 450), ("A-18", 120), ("A-19", 450)]


def amount(order):
    return order[1]


print(sorted(orders, key=amount, reverse=True))  # => [('A-17', 450), ('A-19', 450), ('A-18', 120)]
print(sorted(orders, key=amount)[::-1])  # => [('A-19', 450), ('A-17', 450), ('A-18', 120)]
