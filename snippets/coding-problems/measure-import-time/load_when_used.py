import sys
from importlib.util import LazyLoader, find_spec, module_from_spec
from types import ModuleType


def lazy_module(name: str) -> ModuleType:
    """Return a module whose code runs at the first use of an attribute. It must be found now."""
    spec = find_spec(name)
    if spec is None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    spec.loader = LazyLoader(spec.loader)
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)  # prepares, doesn't run
    return module


charts = lazy_module("charts")
print("charts" in sys.modules)  # => True
print(charts.COLORS[0])
# => charts: running
# => teal
lazy_module("chartz")  # => ModuleNotFoundError: No module named 'chartz'
