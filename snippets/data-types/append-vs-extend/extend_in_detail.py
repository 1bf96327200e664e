from itertools import islice


def read_rows():
    yield "row 1"
    raise OSError("connection lost")


rows = ["header"]
try:
    rows[len(rows) :] = read_rows()
except OSError:
    print(rows)  # => ['header']
try:
    rows.extend(read_rows())
except OSError:
    print(rows)  # => ['header', 'row 1']

rows.extend(rows)
print(rows)  # => ['header', 'row 1', 'header', 'row 1']

states = ["open", "paid"]
states.extend(islice((state for state in states), 7))
print(len(states))  # => 9
