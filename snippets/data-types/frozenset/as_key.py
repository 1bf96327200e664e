from functools import lru_cache

balance = {frozenset({"ines", "omar"}): 40}
print(balance[frozenset({"omar", "ines"})])  # => 40


@lru_cache
def can_refund(roles: frozenset[str]) -> bool:
    print("computed")
    return "admin" in roles


print(can_refund(frozenset(["admin", "support"])))
# => computed
# => True
print(can_refund(frozenset(["support", "admin", "admin"])))  # => True
print(can_refund(frozenset(["support"])))
# => computed
# => False
can_refund({"admin"})  # => TypeError: unhashable type: 'set'
