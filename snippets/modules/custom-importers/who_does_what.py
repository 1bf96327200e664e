import sys
from importlib.machinery import ModuleSpec
from types import ModuleType


class Importer:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("holidays_"):
            print("find_spec", name)
            return ModuleSpec(name, loader=self, origin="computed")
        return None

    def create_module(self, spec):
        print("create_module", spec.name)
        return None  # the import system makes an ordinary module

    def exec_module(self, module: ModuleType) -> None:
        print("exec_module, registered:", module.__name__ in sys.modules)
        module.YEAR = int(module.__name__.removeprefix("holidays_"))


sys.meta_path.append(Importer())
import holidays_2024

# => find_spec holidays_2024
# => create_module holidays_2024
# => exec_module, registered: True

print(holidays_2024)  # => <module 'holidays_2024' (computed)>
print(holidays_2024.YEAR)  # => 2024
print(Importer().find_spec("invoices"))  # => None
