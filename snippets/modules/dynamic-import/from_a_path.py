import pickle
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

Path("2024-rules.py").write_text("class Rule:\n    percent = 5\n")


def load(name: str, path: str, *, register: bool) -> ModuleType:
    spec = spec_from_file_location(name, path)
    module = module_from_spec(spec)
    if register:
        sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


rules = load("rules_2024", "2024-rules.py", register=False)
try:
    pickle.dumps(rules.Rule())
except pickle.PicklingError:
    print(rules.Rule.percent, "but its class can't be found again")
    # => 5 but its class can't be found again

rules = load("rules_2024", "2024-rules.py", register=True)
print(pickle.loads(pickle.dumps(rules.Rule())).percent)  # => 5
