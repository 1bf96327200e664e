import json
import os

import warehouse  # => running warehouse

print("running", __name__)  # => running __main__
print(
    type(os), type(json), type(warehouse)
)  # => <class 'module'> <class 'module'> <class 'module'>
print([hasattr(module, "__path__") for module in (os, json, warehouse)])  # => [False, True, True]
