def paid(orders):
    return [order for order in orders if order["paid"]]


def paid_stream(orders):
    for order in orders:
        if order["paid"]:
            yield order


orders = [{"id": 1, "paid": True}, {"id": 2, "paid": False}, {"id": 3, "paid": True}]
print([order["id"] for order in paid(orders)])  # => [1, 3]

stream = paid_stream(orders)
print(type(stream), next(stream)["id"])  # => <class 'generator'> 1
orders[1]["paid"] = True
print([order["id"] for order in stream])  # => [2, 3]
