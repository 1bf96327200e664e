from functools import cmp_to_key


def compare_sizes(left, right):
    """Return a negative number, zero or a positive one, like C's strcmp."""
    order = "SML"
    return order.index(left) - order.index(right)


print(sorted(["L", "S", "M"], key=cmp_to_key(compare_sizes)))  # => ['S', 'M', 'L']
print(sorted(["L", "S", "M"], key="SML".index))  # => ['S', 'M', 'L']
