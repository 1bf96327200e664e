import json


def leaves(value, path=""):
    match value:
        case dict():
            yield from leaves_of(value.items(), path)
        case list():
            yield from leaves_of(enumerate(value), path)
        case _:
            yield path, value


def leaves_of(pairs, path):
    for key, child in pairs:
        yield from leaves(child, f"{path}/{key}")


order = json.loads('{"id": "A-17", "lines": [{"item": "lamp", "tags": ["new", "sale"]}]}')
for path, value in leaves(order):
    print(path, value)
# => /id A-17
# => /lines/0/item lamp
# => /lines/0/tags/0 new
# => /lines/0/tags/1 sale
print(list(leaves({"lines": []})))  # => []
