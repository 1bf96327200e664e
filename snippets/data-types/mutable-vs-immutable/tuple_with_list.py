order = ("A-17", ["bolt"])
order[1].append("nut")
print(order)  # => ('A-17', ['bolt', 'nut'])

try:
    order[1] += ["washer"]
except TypeError as error:
    print(error)  # => 'tuple' object does not support item assignment
print(order)  # => ('A-17', ['bolt', 'nut', 'washer'])

hash(order)  # => TypeError: unhashable type: 'list'
