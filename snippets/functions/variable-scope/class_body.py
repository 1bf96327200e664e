class Shipping:
    rate = 3
    weights = [1, 2]
    by_loop = []
    for weight in weights:
        by_loop.append(rate * weight)  # the body itself sees its names
    copied = [weight for weight in weights]  # the first iterable is evaluated in the body
    try:
        by_comprehension = [rate * weight for weight in weights]
    except NameError as error:
        failure = str(error)

    def price(self, weight):
        return self.rate * weight  # a bare rate would not be found


print("rate" in globals(), "rate" in vars(Shipping))  # => False True
print(Shipping.by_loop, Shipping.copied)  # => [3, 6] [1, 2]
print(Shipping.failure)  # => name 'rate' is not defined
print(Shipping().price(4))  # => 12
