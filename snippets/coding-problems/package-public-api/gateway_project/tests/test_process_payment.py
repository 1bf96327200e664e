from decimal import Decimal

from payment_gateway import process_payment


def test_receipt() -> None:
    assert process_payment(Decimal("19.9"), "USD") == "charged 19.90 USD"


def test_refuses_fractions_of_a_cent() -> None:
    try:
        process_payment(Decimal("0.005"))
    except ValueError as error:
        assert "0.005" in str(error)
    else:
        raise AssertionError("charged half a cent")
