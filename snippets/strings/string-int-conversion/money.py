from decimal import Decimal, InvalidOperation

print(float("0.10") + float("0.20"), float("0.30"))  # => 0.30000000000000004 0.3
print(Decimal("0.10") + Decimal("0.20") == Decimal("0.30"))  # => True
print(Decimal(0.1) == Decimal("0.1"))  # => False
try:
    Decimal("12,50")
except InvalidOperation as error:
    print(type(error).__name__, isinstance(error, ValueError))
    # => InvalidOperation False
