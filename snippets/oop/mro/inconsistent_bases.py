class Exporter: ...


class Audited(Exporter): ...


try:

    class InvoiceExporter(Exporter, Audited): ...

except TypeError as error:
    print(" ".join(str(error).split()))
    # => Cannot create a consistent method resolution order (MRO) for bases Exporter, Audited


class AuditedFirst(Audited, Exporter): ...


print([cls.__name__ for cls in AuditedFirst.__mro__])
# => ['AuditedFirst', 'Audited', 'Exporter', 'object']
