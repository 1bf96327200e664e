from alerts import orders


def announce(number: str) -> None:
    print(f"mail: {number} is on its way")


orders.when_shipped.append(announce)
