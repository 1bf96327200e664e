import invoice_totals

for entries in [("total",), [], "total", ["totl"], [invoice_totals.total]]:
    invoice_totals.__all__ = entries
    namespace = {}
    try:
        exec("from invoice_totals import *", namespace)
        print(entries, "binds", sorted(namespace.keys() - {"__builtins__"}))
    except (AttributeError, TypeError) as error:
        print(error)
# => ('total',) binds ['total']
# => [] binds []
# => module 'invoice_totals' has no attribute 't'
# => module 'invoice_totals' has no attribute 'totl'
# => Item in invoice_totals.__all__ must be str, not function
