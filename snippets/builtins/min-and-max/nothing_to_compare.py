prices: list[float] = []

print(min(prices, default=None))  # => None
try:
    min(prices)
except ValueError as error:
    print(error)
    # 3.12+ => min() iterable argument is empty
    # <3.12 => min() arg is an empty sequence

try:
    max(19.9, None)
except TypeError as error:
    print(error)  # => '>' not supported between instances of 'NoneType' and 'float'

prices.append(19.9)
max(*prices)  # => TypeError: 'float' object is not iterable
