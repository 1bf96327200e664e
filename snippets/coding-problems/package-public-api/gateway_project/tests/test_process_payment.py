from decimal import Decimal

from payment_gateway import process_payment


def test_receipt() -> None:
    assert process_payment(Decimal("19.9"), "USD") == "charged 19.90 USD"


def test_refuses_what_cannot_be_charged() -> None:
    for text in ["0.005", "0", "-1", "1000000.01", "1E+30", "Infinity", "NaN"]:
        try:
            process_payment(Decimal(text))
        except ValueError as error:
            assert text in str(error)
        else:
            raise AssertionError(f"charged {text}")
