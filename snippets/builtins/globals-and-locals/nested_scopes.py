def report(orders: list[str]) -> None:
    currency = "EUR"
    print([sorted(locals()) for order in orders])

    def header() -> list[str]:
        return sorted(locals())

    def footer() -> list[str]:
        print("all in", currency)
        return sorted(locals())

    print(header(), footer())


report(["A-1"])
# 3.12+ => [['currency', 'order', 'orders']]
# <3.12 => [['.0', 'order']]
# => all in EUR
# => [] ['currency']
