class Exporter:
    formats = {}

    def __init_subclass__(cls, /, suffix, **kwargs):
        super().__init_subclass__(**kwargs)
        Exporter.formats[suffix] = cls


class CsvExporter(Exporter, suffix=".csv"):
    pass


class JsonExporter(Exporter, suffix=".json"):
    pass


print({suffix: cls.__name__ for suffix, cls in Exporter.formats.items()})
# => {'.csv': 'CsvExporter', '.json': 'JsonExporter'}


class XmlExporter(Exporter, suffix=".xml", indent=2):
    pass


# => TypeError: XmlExporter.__init_subclass__() takes no keyword arguments
