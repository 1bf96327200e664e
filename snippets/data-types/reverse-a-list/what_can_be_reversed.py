print("A-17"[::-1], (4, 9)[::-1], range(5)[::-1])  # => 71-A (9, 4) range(4, -1, -1)
print("".join(reversed("A-17")), list(reversed({"bolt": 4, "nut": 9})))  # => 71-A ['nut', 'bolt']

orders = ["A-17", "A-18"]
for unordered in ({4, 9}, (order for order in orders), enumerate(orders)):
    try:
        reversed(unordered)
    except TypeError as error:
        print(error)
# => 'set' object is not reversible
# => 'generator' object is not reversible
# => 'enumerate' object is not reversible

for number, order in reversed(list(enumerate(orders, start=1))):
    print(number, order)
# => 2 A-18
# => 1 A-17
