from copy import deepcopy


def received(argument):
    return argument


orders = [{"id": number, "tags": ["new"]} for number in range(100_000)]
print(received(orders) is orders)  # => True

sliced = received(orders[:])  # the slice made a copy, before the call
print(sliced is orders, sliced[0] is orders[0])  # => False True

order = orders[17]
shallow, deep = order.copy(), deepcopy(order)
order["id"] = "A-17"
order["tags"].append("paid")
print(order)  # => {'id': 'A-17', 'tags': ['new', 'paid']}
print(shallow)  # => {'id': 17, 'tags': ['new', 'paid']}
print(deep)  # => {'id': 17, 'tags': ['new']}
