import sys
from importlib.util import LazyLoader, find_spec, module_from_spec
from types import ModuleType


def lazy_import(name: str) -> ModuleType:
    spec = find_spec(name)
    spec.loader = LazyLoader(spec.loader)
    module = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


charts = lazy_import("slow_charts")
print("nothing has run yet")  # => nothing has run yet
print(charts.COLORS)
# => running slow_charts
# => ['red', 'green']
