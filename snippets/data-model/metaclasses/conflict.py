from abc import ABC


class Registered(type):
    pass


class Plugin(metaclass=Registered):
    pass


try:

    class Exporter(Plugin, ABC):
        pass
except TypeError as error:
    print(str(error).split(":")[0])  # => metaclass conflict


class RegisteredABC(Registered, type(ABC)):
    pass


class Report(Plugin, ABC, metaclass=RegisteredABC):
    pass


print([kind.__name__ for kind in type(Report).__mro__])
# => ['RegisteredABC', 'Registered', 'ABCMeta', 'type', 'object']
