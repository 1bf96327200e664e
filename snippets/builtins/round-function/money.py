from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def to_cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


print(to_cents(Decimal("2.675")), to_cents(Decimal("-2.675")))  # => 2.68 -2.68
print(to_cents(Decimal("2.5")))  # => 2.50
print(to_cents(Decimal(2.675)))  # => 2.67

taxes = [Decimal("0.125"), Decimal("0.125"), Decimal("0.125")]
print(sum(map(to_cents, taxes)), to_cents(sum(taxes)))  # => 0.39 0.38


def split(cents: int, parts: int) -> list[int]:
    share, rest = divmod(cents, parts)
    return [share + 1] * rest + [share] * (parts - rest)


print(split(1001, 3), sum(split(1001, 3)))  # => [334, 334, 333] 1001
