class Store:
    def save(self, order):
        print("Store writes", order)


class Validated(Store):
    def save(self, order):
        print("Validated checks", order)
        super().save(order)


class Audited(Store):
    def save(self, order):
        print("Audited logs", order)
        super().save(order)


class OrderStore(Validated, Audited):
    pass


Validated().save("A-17")
# => Validated checks A-17
# => Store writes A-17
OrderStore().save("A-17")
# => Validated checks A-17
# => Audited logs A-17
# => Store writes A-17
print(Validated.__bases__)  # => (<class '__main__.Store'>,)
