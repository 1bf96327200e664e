def net(price):
    return price


def with_vat(price):
    return price * 119 // 100


def in_cents(rule):
    def priced(price):
        return rule(price * 100)

    return priced


quote = with_vat  # a second name
rules = [net, quote]  # elements of a list
print([rule(100) for rule in rules])  # => [100, 119]
print(max([-7, 5], key=abs))  # => -7
vat_in_cents = in_cents(quote)  # passed in, and a new one returned
print(vat_in_cents(100))  # => 11900

print(type(with_vat), isinstance(with_vat, object))  # => <class 'function'> True
del with_vat
print("with_vat" in globals(), quote(200), quote.__name__)  # => False 238 with_vat
