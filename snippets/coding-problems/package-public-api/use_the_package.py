import sys
from decimal import Decimal

sys.path.insert(0, "gateway_project/src")  # an editable install adds this entry

import payment_gateway
from payment_gateway import process_payment

print(process_payment(Decimal("19.90")))  # => charged 19.90 EUR
print(process_payment.__module__)  # => payment_gateway._core

public = [name for name in vars(payment_gateway) if not name.startswith("_")]
print(public, payment_gateway.__version__)  # => ['process_payment'] 1.2.0
print(payment_gateway._core.process_payment is process_payment)  # => True

try:
    process_payment(19.90)
except TypeError as error:
    print(error)  # => amount must be a Decimal, not float
