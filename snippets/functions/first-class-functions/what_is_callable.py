class Discount:
    def __init__(self, percent):
        self.percent = percent

    def __call__(self, price):
        return price * (100 - self.percent) // 100

    def describe(self):
        return f"{self.percent}% off"


sale = Discount(20)
for candidate in (len, str.upper, lambda price: price, Discount, sale, sale.describe, "sale"):
    print(callable(candidate), type(candidate).__name__)
# => True builtin_function_or_method
# => True method_descriptor
# => True function
# => True type
# => True Discount
# => True method
# => False str

print(list(map(sale, [50, 100])), sale.describe())  # => [40, 80] 20% off
