import json
from abc import ABC, abstractmethod


class Storage(ABC):  # interface inheritance: a promise, no code
    @abstractmethod
    def read(self, key): ...


class JsonMixin:  # implementation inheritance: code, no promise
    def dump(self):
        return json.dumps(vars(self))


class MemoryStorage(JsonMixin, Storage):
    def __init__(self):
        self.values = {"a": 1}

    def read(self, key):
        return self.values[key]


class VendorStorage:  # from a library we can't edit
    def read(self, key):
        return "from the vendor"


Storage.register(VendorStorage)  # virtual subclass

print(MemoryStorage().dump(), MemoryStorage().read("a"))  # => {"values": {"a": 1}} 1
print(VendorStorage().read("a"))  # => from the vendor
print(issubclass(VendorStorage, Storage), Storage in VendorStorage.__mro__)  # => True False
print(Storage.__abstractmethods__)  # => frozenset({'read'})
print([cls.__name__ for cls in Storage.__subclasses__()])  # => ['MemoryStorage']
