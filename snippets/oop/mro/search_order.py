class Exporter:
    suffix = ".csv"
    encoding = "utf-8"


class Audited(Exporter):
    log_name = "exports"


class Compressed(Exporter):
    suffix = ".csv.gz"


class InvoiceExporter(Audited, Compressed):
    pass


print([cls.__name__ for cls in InvoiceExporter.__mro__])
# => ['InvoiceExporter', 'Audited', 'Compressed', 'Exporter', 'object']
print(InvoiceExporter.suffix, InvoiceExporter.encoding, InvoiceExporter.log_name)
# => .csv.gz utf-8 exports
print(Audited.suffix)  # => .csv

# What attribute lookup on a class does, minus descriptors and the metaclass:
found_in = next(cls for cls in InvoiceExporter.__mro__ if "suffix" in vars(cls))
print(found_in.__name__)  # => Compressed
