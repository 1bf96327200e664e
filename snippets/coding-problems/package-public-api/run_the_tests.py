import sys

sys.path[:0] = ["gateway_project/src", "gateway_project/tests"]

import payment_gateway
import test_process_payment

print(payment_gateway.__file__.endswith("src/payment_gateway/__init__.py"))  # => True


def outcome(test) -> str:
    try:
        test()
    except AssertionError:
        return f"{test.__name__} failed"
    return f"{test.__name__} passed"


tests = [test for name, test in vars(test_process_payment).items() if name.startswith("test_")]
for test in tests:
    print(outcome(test))
# => test_receipt passed
# => test_refuses_what_cannot_be_charged passed

# A careless function in its place: would the tests notice?
test_process_payment.process_payment = lambda amount, currency="EUR": f"charged {amount} {currency}"
for test in tests:
    print(outcome(test))
# => test_receipt failed
# => test_refuses_what_cannot_be_charged failed
