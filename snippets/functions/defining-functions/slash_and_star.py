def cancel(order_id, *, refund=False):
    return f"{order_id} cancelled, refund={refund}"


print(cancel("A-17"))  # => A-17 cancelled, refund=False
print(cancel("A-17", refund=True))  # => A-17 cancelled, refund=True
try:
    cancel("A-17", True)
except TypeError as error:
    print(error)  # => cancel() takes 1 positional argument but 2 were given


def update(record_id, /, **changes):
    return record_id, changes


print(update(7, record_id=8, name="Ines"))  # => (7, {'record_id': 8, 'name': 'Ines'})
try:
    update(record_id=7)
except TypeError as error:
    print(error)  # => update() missing 1 required positional argument: 'record_id'
