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


print(type(Report).__name__, issubclass(Report, Plugin), issubclass(Report, ABC))
# => RegisteredABC True True
