import currency

RATE = 1.0

print(currency.lookup("RATE"), globals()["RATE"])  # => 1.08 1.0
print(currency.lookup.__globals__ is vars(currency))  # => True

globals()["RATE"] = 1.2
print(RATE)  # => 1.2

print([name in globals() for name in ("RATE", "len", "order_id")])  # => [True, False, False]
