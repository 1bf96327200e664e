from sys import getsizeof

numbers = range(1_000)
as_list, as_tuple = getsizeof(list(numbers)), getsizeof(tuple(numbers))
as_set, as_frozenset = getsizeof(set(numbers)), getsizeof(frozenset(numbers))
as_dict = getsizeof(dict.fromkeys(numbers))

print(as_tuple < as_list)  # => True
print(as_set > 2 * as_list, as_frozenset == as_set)  # => True True
print(as_dict > 2 * as_list)  # => True
