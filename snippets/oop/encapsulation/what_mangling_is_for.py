class Importer:  # a library class, meant to be subclassed
    def __init__(self):
        self._rows = []
        self.__seen = set()

    def add(self, row):
        if row not in self.__seen:
            self.__seen.add(row)
            self._rows.append(row)


class TracedImporter(Importer):  # written without reading Importer
    def __init__(self):
        super().__init__()
        self.__seen = 0

    def add(self, row):
        self.__seen += 1
        super().add(row)


importer = TracedImporter()
importer.add("A-1")
importer.add("A-1")
print(sorted(vars(importer)))
# => ['_Importer__seen', '_TracedImporter__seen', '_rows']
print(importer._Importer__seen, importer._TracedImporter__seen)  # => {'A-1'} 2
print(importer._rows)  # => ['A-1']


class Names:
    __dunder__ = 1
    __private = 2


print([name for name in vars(Names) if "dunder" in name or "private" in name])
# => ['__dunder__', '_Names__private']
