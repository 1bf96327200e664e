class Invoice:
    print("running the body of", __qualname__)
    currency = "EUR"

    def __init__(self, number):
        self.number = number


# => running the body of Invoice
print(type(Invoice))  # => <class 'type'>
first, second = Invoice("A-1"), Invoice("A-2")
print(type(first) is Invoice, first is second)  # => True False

print(vars(first), vars(second))  # => {'number': 'A-1'} {'number': 'A-2'}
print("currency" in vars(Invoice), "number" in vars(Invoice))  # => True False
print(first.currency)  # => EUR
