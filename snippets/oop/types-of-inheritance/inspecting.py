import gc
import inspect
from collections import OrderedDict


class Plugin:
    pass


class PdfPlugin(Plugin):
    pass


class InvoicePdfPlugin(PdfPlugin):
    pass


print(Plugin.__base__, Plugin.__bases__, object.__bases__)
# => <class 'object'> (<class 'object'>,) ()
print([cls.__name__ for cls in inspect.getmro(InvoicePdfPlugin)])
# => ['InvoicePdfPlugin', 'PdfPlugin', 'Plugin', 'object']
print(issubclass(InvoicePdfPlugin, Plugin), issubclass(Plugin, Plugin))  # => True True
print([cls.__name__ for cls in Plugin.__subclasses__()])  # => ['PdfPlugin']

del InvoicePdfPlugin
gc.collect()
print(PdfPlugin.__subclasses__())  # => []
print(OrderedDict in dict.__subclasses__())  # => True
