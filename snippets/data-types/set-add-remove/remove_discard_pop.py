open_orders = {"A-17", "A-18", "A-19"}

print(open_orders.discard("A-99"), len(open_orders))  # => None 3
try:
    open_orders.remove("A-99")
except KeyError as error:
    print("not open:", error)  # => not open: 'A-99'

processed = set()
while open_orders:
    processed.add(open_orders.pop())
print(sorted(processed))  # => ['A-17', 'A-18', 'A-19']

processed.clear()
print(processed)  # => set()
processed.pop()  # => KeyError: 'pop from an empty set'
