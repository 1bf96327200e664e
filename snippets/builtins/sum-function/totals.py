from datetime import timedelta
from decimal import Decimal

amounts = [1200, 350, -50]
print(sum(amounts), sum(amounts, start=100), sum([]))  # => 1500 1600 0
print(sum(amount > 0 for amount in amounts))  # => 2

shifts = [timedelta(hours=7, minutes=30), timedelta(hours=8)]
print(sum(shifts, timedelta()))  # => 15:30:00

prices = [Decimal("19.90"), Decimal("5.05")]
print(repr(sum(prices)), repr(sum([], start=Decimal("0.00"))))
# => Decimal('24.95') Decimal('0.00')
sum(prices, start=0.0)
# => TypeError: unsupported operand type(s) for +: 'float' and 'decimal.Decimal'
