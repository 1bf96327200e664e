import json


class JsonExport:
    def dump(self, rows):
        return json.dumps(rows)


class CsvExport:
    def dump(self, rows):
        return "\n".join(",".join(row) for row in rows)


EXPORTS = {"json": JsonExport, "csv": CsvExport}  # classes as values
print(EXPORTS["json"]().dump([["A-1", "90"]]))  # => [["A-1", "90"]]
export = EXPORTS["csv"]()
print(export.dump([["A-1", "90"]]))  # => A-1,90

CsvExport.suffix = ".csv"  # after the object was made
print(export.suffix)  # => .csv


def make_error(name):
    class ServiceError(Exception):
        pass

    ServiceError.__name__ = ServiceError.__qualname__ = name
    return ServiceError


Timeout, Refused = make_error("Timeout"), make_error("Refused")
print(Timeout, issubclass(Timeout, Exception))  # => <class '__main__.Timeout'> True
print(issubclass(Timeout, Refused))  # => False
