list = ["A-17", "A-18"]
try:
    list(range(3))
except TypeError as error:
    print(error)  # => 'list' object is not callable

del list
print(list(range(3)))  # noqa: F821
# => [0, 1, 2]


def label(order: dict[str, int]) -> str:
    try:
        id = id(order)  # noqa: F823
    except UnboundLocalError as error:
        return str(error)
    return f"order {id}"


print(label({"A-17": 2}))
# => cannot access local variable 'id' where it is not associated with a value
