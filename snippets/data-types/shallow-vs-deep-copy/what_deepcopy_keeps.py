import copy
import math

for shared in ("EUR", 10**30, len, copy.deepcopy, dict, (1, "EUR")):
    print(copy.deepcopy(shared) is shared, type(shared).__name__)
# => True str
# => True int
# => True builtin_function_or_method
# => True function
# => True type
# => True tuple

for copied in (("A-17", ["bolt"]), frozenset({4})):
    print(copy.deepcopy(copied) is copied, type(copied).__name__)
# => False tuple
# => False frozenset

copy.deepcopy({"module": math})  # => TypeError: cannot pickle 'module' object
