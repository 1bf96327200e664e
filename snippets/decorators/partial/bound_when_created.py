import pickle
from functools import partial
from operator import mul

late = [lambda amount: mul(rate, amount) for rate in (1, 2, 3)]
early = [partial(mul, rate) for rate in (1, 2, 3)]
print([function(10) for function in late])  # => [30, 30, 30]
print([function(10) for function in early])  # => [10, 20, 30]

copy = pickle.loads(pickle.dumps(early[1]))
print(copy(10))  # => 20
try:
    pickle.dumps(late[1])
except (AttributeError, pickle.PicklingError):
    print("a lambda has no name to be found by")  # => a lambda has no name to be found by
