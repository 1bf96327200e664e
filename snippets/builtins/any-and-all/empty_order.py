def can_ship(lines: list[dict]) -> bool:
    return all(line["in_stock"] for line in lines)


print(can_ship([{"in_stock": True}, {"in_stock": False}]))  # => False
print(can_ship([]))  # => True
print(any([]), all([]))  # => False True


def can_ship_something(lines: list[dict]) -> bool:
    return bool(lines) and can_ship(lines)


for lines in ([], [{"in_stock": False}], [{"in_stock": True}]):
    print(can_ship_something(lines))
# => False
# => False
# => True
