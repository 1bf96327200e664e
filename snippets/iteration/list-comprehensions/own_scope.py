row = "kept"
print([row * 2 for row in "ab"], row)  # => ['aa', 'bb'] kept

total = 0
print([total := total + price for price in (10, 25)], total)  # => [10, 35] 35


class Prices:
    rate = 2
    base = [10, 20]
    try:
        gross = [price * rate for price in base]
    except NameError as error:
        message = str(error)


print(Prices.rate, Prices.message)  # => 2 name 'rate' is not defined
