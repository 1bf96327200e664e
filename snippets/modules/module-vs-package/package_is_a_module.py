import json
import os

import warehouse  # => running warehouse

print("running", __name__)  # => running __main__
print({type(module) for module in (os, json, warehouse)})  # => {<class 'module'>}
print([hasattr(module, "__path__") for module in (os, json, warehouse)])  # => [False, True, True]
