import pickle
import sys
from importlib.util import module_from_spec, spec_from_file_location

spec = spec_from_file_location("_plugin_price_list", "class_plugins/price_list.py")
module = module_from_spec(spec)
spec.loader.exec_module(module)

try:
    pickle.dumps(module.Row("B-2"))  # as for a worker process
except pickle.PicklingError as error:
    print(type(error).__name__)  # => PicklingError

sys.modules[spec.name] = module
print(pickle.loads(pickle.dumps(module.Row("B-2"))))  # => Row(sku='B-2')
