rate = 1.0
orders = [10, 20]

totals = (order * rate for order in orders)
print(next(totals))  # => 10.0
rate = 2.0
orders = [99]
print(list(totals), orders)  # => [40.0] [99]

try:
    broken = (order for order in None)
except TypeError as error:
    print("at once:", error)  # => at once: 'NoneType' object is not iterable
late = (1 / order for order in [0])
next(late)  # => ZeroDivisionError: division by zero
