import functools


@functools.cache
def find(customer, limit=10):
    print("query", repr(customer), limit)
    return []


find(7)  # => query 7 10
find(7)
find(7.0)  # => query 7.0 10
find(7, 10)  # => query 7 10
find(7, limit=10)  # => query 7 10
find(7.0, 10)
find(limit=10, customer=7)  # => query 7 10
find(customer=7, limit=10)  # => query 7 10
print(find.cache_info().misses, find.cache_info().hits)  # => 6 2

find(7).append("someone")
print(find(7))  # => ['someone']
find([7])  # => TypeError: unhashable type: 'list'
