import sys

sys.path[:0] = ["gateway_project/src", "gateway_project/tests"]

import payment_gateway
import test_process_payment

print(payment_gateway.__file__.endswith("src/payment_gateway/__init__.py"))  # => True
for name, test in vars(test_process_payment).items():
    if name.startswith("test_"):
        test()
        print(name, "passed")
# => test_receipt passed
# => test_refuses_what_cannot_be_charged passed
