class PaymentDeclined(Exception):
    pass


def charge() -> None:
    raise PaymentDeclined("card expired")


if __name__ == "__main__":
    import two_names

    print(two_names.PaymentDeclined is PaymentDeclined)  # => False
    try:
        two_names.charge()
    except PaymentDeclined:
        print("handled")
    except Exception as error:
        print("escaped:", type(error))  # => escaped: <class 'two_names.PaymentDeclined'>
