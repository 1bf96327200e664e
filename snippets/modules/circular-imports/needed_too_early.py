def report(error: Exception) -> None:
    message, *notes = str(error).split(" (")
    print(message)
    print(notes[0].rstrip(")"))


try:
    import sales.orders
except ImportError as error:
    report(error)
    # => cannot import name 'Order' from partially initialized module 'sales.orders'
    # => most likely due to a circular import

try:
    import sales.invoices
except AttributeError as error:
    report(error)
    # 3.13+ => partially initialized module 'sales.invoices' from '...' has no attribute 'Invoice'
    # <3.13 => partially initialized module 'sales.invoices' has no attribute 'Invoice'
    # => most likely due to a circular import

import sales.credit_notes

print(sales.credit_notes.CreditNote.__base__)  # => <class 'sales.invoices.Invoice'>
