orders = [("omar", 450), ("ines", 990), ("lena", 450), ("ines", 120)]

print(sorted(orders, key=lambda order: (-order[1], order[0])))
# => [('ines', 990), ('lena', 450), ('omar', 450), ('ines', 120)]

by_amount = sorted(orders, key=lambda order: order[1])
print(sorted(by_amount, key=lambda order: order[0], reverse=True))
# => [('omar', 450), ('lena', 450), ('ines', 120), ('ines', 990)]
