def paid(orders):
    return [order for order in orders if order["paid"]]


def paid_stream(orders):
    for order in orders:
        if order["paid"]:
            yield order


orders = [{"id": number, "paid": number in (1, 3)} for number in (1, 2, 3, 4)]
print([order["id"] for order in paid(orders)])  # => [1, 3]

stream = paid_stream(orders)
print(type(stream), next(stream)["id"])  # => <class 'generator'> 1
orders[1]["paid"] = True
print([order["id"] for order in stream])  # => [2, 3]
