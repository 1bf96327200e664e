import pydoc

import payments
from payments import refund

print(refund(20), payments.Decimal("1.50"))  # => refunded 20 1.50
print("refund" in dir(payments))  # => True

page = pydoc.render_doc(payments, renderer=pydoc.plaintext)
print("charge(" in page, "refund(" in page)  # => True False
