class Discount:
    def __init__(self, percent):
        self.percent = percent
        self.used = 0

    def __call__(self, price):
        self.used += 1
        return price * (100 - self.percent) / 100


summer = Discount(20)
print(summer(50), [summer(price) for price in (10, 30)])  # => 40.0 [8.0, 24.0]
print(summer.used, summer.percent, callable(summer), callable(20))  # => 3 20 True False
