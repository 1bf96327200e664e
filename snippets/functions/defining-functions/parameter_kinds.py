import inspect


def transfer(account, /, amount, currency="EUR", *notes, urgent=False, **metadata):
    return account, amount, currency, notes, urgent, metadata


for parameter in inspect.signature(transfer).parameters.values():
    print(f"{parameter.name:9}{parameter.kind.description}")
# => account  positional-only
# => amount   positional or keyword
# => currency positional or keyword
# => notes    variadic positional
# => urgent   keyword-only
# => metadata variadic keyword

print(transfer("A-1", 50))  # => ('A-1', 50, 'EUR', (), False, {})
print(transfer("A-1", 50, "USD", "rent", "March", urgent=True, batch=7))
# => ('A-1', 50, 'USD', ('rent', 'March'), True, {'batch': 7})
print(transfer.__defaults__, transfer.__kwdefaults__)  # => ('EUR',) {'urgent': False}
