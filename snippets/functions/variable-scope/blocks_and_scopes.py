orders = ["A-17", "A-18"]

for position, order in enumerate(orders):
    last_seen = order
print(position, last_seen)  # => 1 A-18

with open("note.txt", "w") as note:
    if orders:
        size = note.write("paid")
print(size, note.closed)  # => 4 True

position = "(outside)"
print([position for position in range(2)], position)  # => [0, 1] (outside)

try:
    orders[5]
except IndexError as error:
    message = str(error)
print(message, "error" in globals())  # => list index out of range False
