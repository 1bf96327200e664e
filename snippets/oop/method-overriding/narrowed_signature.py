class Store:
    def find(self, number):
        return {"number": number}


class TenantStore(Store):
    def find(self, number, tenant):
        return {"number": number, "tenant": tenant}


class CachedStore(Store):
    def find(self, number, *, refresh=False):
        return {"number": number, "fresh": refresh}


def numbers(store):
    return store.find("A-17")["number"]


print(numbers(Store()), numbers(CachedStore()))  # => A-17 A-17
print(TenantStore().find("A-17", "north"))  # => {'number': 'A-17', 'tenant': 'north'}
print(issubclass(TenantStore, Store), issubclass(CachedStore, Store))  # => True True
numbers(TenantStore())
# => TypeError: TenantStore.find() missing 1 required positional argument: 'tenant'
