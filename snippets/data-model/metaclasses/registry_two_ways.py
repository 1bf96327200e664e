class RegisteredType(type):
    known = {}

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        if bases:
            cls.known[name.lower()] = cls


class Exporter(metaclass=RegisteredType):
    pass


class Csv(Exporter):
    pass


class Importer:
    known = {}

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        cls.known[cls.__name__.lower()] = cls


class Json(Importer):
    pass


print(list(Exporter.known), list(Importer.known))  # => ['csv'] ['json']
