from functools import lru_cache

balance = {frozenset({"ines", "omar"}): 40}
print(balance[frozenset({"omar", "ines"})])  # => 40


@lru_cache
def can_refund(roles: frozenset[str]) -> bool:
    print("computed")
    return bool(roles & {"admin", "billing"})


print(can_refund(frozenset(["admin", "support"])))
# => computed
# => True
print(can_refund(frozenset(["support", "admin", "admin"])))  # => True
can_refund({"admin"})  # => TypeError: unhashable type: 'set'
