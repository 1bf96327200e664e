import inspect


class Importer:
    pass


class FileImporter(Importer):
    pass


class CsvImporter(FileImporter):
    pass


class HttpImporter(Importer):
    pass


def descendants(cls):
    for child in cls.__subclasses__():
        yield child
        yield from descendants(child)


def show(tree, depth=0):
    for entry in tree:
        if isinstance(entry, list):
            show(entry, depth + 1)
        else:
            print("  " * depth + entry[0].__name__)


show(inspect.getclasstree([Importer, *descendants(Importer)]))
# => object
# =>   Importer
# =>     FileImporter
# =>       CsvImporter
# =>     HttpImporter
