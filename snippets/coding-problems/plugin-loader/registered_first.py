import pickle
import sys
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType


def run(name: str, *, register: bool) -> ModuleType:
    spec = spec_from_file_location(name, "class_plugins/price_list.py")
    module = module_from_spec(spec)
    if register:
        sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


try:
    run("_plugin_price_list", register=False)
except NameError as error:
    print(error)  # => name 'Cents' is not defined

prices = run("_plugin_price_list", register=True)
print(list(prices.COLUMNS))  # => ['sku', 'price']
row = prices.Row("B-2", prices.Cents(1990))
print(pickle.loads(pickle.dumps(row)))  # => Row(sku='B-2', price=1990)
