def find_tags(order_id, index, default=[]):
    return index.get(order_id, default)


index = {"A-1": ["urgent"]}
found = find_tags("A-2", index)
found.append("gift")
print(find_tags("A-3", index))  # => ['gift']
