import sys
from importlib.abc import Loader, PathEntryFinder
from importlib.util import spec_from_loader

CURRENCIES = {"north": "SEK", "south": "EUR"}


class TenantFinder(PathEntryFinder, Loader):
    def __init__(self, entry: str) -> None:
        kind, _, self.tenant = entry.partition(":")
        if kind != "tenant":
            raise ImportError("not an entry of mine")

    def find_spec(self, name, target=None):
        return spec_from_loader(name, self) if name == "tenant_settings" else None

    def exec_module(self, module):
        module.CURRENCY = CURRENCIES[self.tenant]


sys.path_hooks.append(TenantFinder)
sys.path.append("tenant:north")
import tenant_settings

print(tenant_settings.CURRENCY)  # => SEK
print(type(sys.path_importer_cache["tenant:north"]).__name__)  # => TenantFinder
print(TenantFinder("tenant:south").find_spec("invoices"))  # => None
print(sys.path_hooks[0].__name__)  # => zipimporter
TenantFinder("shared/plugins")  # => ImportError: not an entry of mine
