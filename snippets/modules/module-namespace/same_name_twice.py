import orders
import refunds
from orders import describe

total = 99

print(orders.describe(), "and", refunds.describe())  # => 3 orders and 1 refunds
print(describe())  # => 3 orders
print(describe.__globals__ is vars(orders))  # => True

orders.total = 4
print(describe())  # => 4 orders
print(vars(orders)["total"], globals()["total"])  # => 4 99
