list = ["A-17", "A-18"]
try:
    list(range(3))
except TypeError as error:
    print(error)  # => 'list' object is not callable

del list
print(list(range(3)))  # noqa: F821
# => [0, 1, 2]


def label(order: dict[str, int]) -> str:
    id = id(order)  # noqa: F823
    return f"order {id}"


label({"A-17": 2})
# => UnboundLocalError: cannot access local variable 'id' where it is not associated with a value
