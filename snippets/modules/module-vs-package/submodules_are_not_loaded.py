import warehouse  # => running warehouse

try:
    print(warehouse.stock.ON_HAND)
except AttributeError as error:
    print(error)  # => module 'warehouse' has no attribute 'stock'

import warehouse.stock  # => running warehouse.stock

print(warehouse.stock.ON_HAND["A-17"])  # => 12

try:
    import warehouse.stock.ON_HAND
except ModuleNotFoundError as error:
    print(error)  # => No module named 'warehouse.stock.ON_HAND'; 'warehouse.stock' is not a package
