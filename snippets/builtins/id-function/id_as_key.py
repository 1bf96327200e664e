from weakref import WeakKeyDictionary


class Customer:
    def __init__(self, discount: int) -> None:
        self.discount = discount


seen: dict[int, int] = {}


def remembered_discount(customer: Customer) -> int:
    return seen.setdefault(id(customer), customer.discount)


wrong = sum(remembered_discount(Customer(n)) != n for n in range(1_000))
print(len(seen) < 500, wrong > 500, min(seen.values()))  # => True True 0

discounts: WeakKeyDictionary[Customer, int] = WeakKeyDictionary()
regular = Customer(20)
discounts[regular] = regular.discount
print(len(discounts))  # => 1
del regular
print(len(discounts))  # => 0
