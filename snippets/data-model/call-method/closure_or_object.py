import pickle


def discount(percent):
    def apply(price):
        return price * (100 - percent) / 100

    return apply


class Discount:
    def __init__(self, percent):
        self.percent = percent

    def __call__(self, price):
        return price * (100 - self.percent) / 100


print(discount(20)(50), Discount(20)(50))  # => 40.0 40.0
print(pickle.loads(pickle.dumps(Discount(20))).percent)  # => 20
try:
    pickle.dumps(discount(20))
except (AttributeError, pickle.PicklingError):
    print("the closure has no importable name")  # => the closure has no importable name
