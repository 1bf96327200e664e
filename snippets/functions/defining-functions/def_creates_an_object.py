def make_rounder(digits):
    def round_price(amount):
        """Round a price to the shop's precision."""
        return round(amount, digits)

    return round_price


to_cents = make_rounder(2)
to_tenths = make_rounder(1)

print(to_cents(9.876), to_tenths(9.876))  # => 9.88 9.9
print(to_cents is to_tenths)  # => False
print(to_cents.__code__ is to_tenths.__code__)  # => True
print(to_cents.__name__, "|", to_cents.__doc__)
# => round_price | Round a price to the shop's precision.
