import tracemalloc
from copy import deepcopy


def bytes_needed(call, rows):
    tracemalloc.start()
    call(rows)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


rows = [None] * 1_000_000
print(bytes_needed(lambda rows: len(rows), rows) < 10_000)  # => True
print(bytes_needed(lambda rows: len(rows[:]), rows) > 1_000_000)  # => True

order = {"id": "A-17", "tags": ["new"]}
shallow, deep = order.copy(), deepcopy(order)
order["id"] = "A-18"
order["tags"].append("paid")
print(shallow)  # => {'id': 'A-17', 'tags': ['new', 'paid']}
print(deep)  # => {'id': 'A-17', 'tags': ['new']}
