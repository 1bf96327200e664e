from typing import get_type_hints

from billing.customers import Customer
from billing.invoices import Invoice

invoice = Customer("Ines").invoice("A-17")
print(invoice.reminder())  # => Dear Ines, A-17 is due.

try:
    get_type_hints(Invoice.__init__)
except NameError as error:
    print(error)  # => name 'Customer' is not defined
