class Parcel:
    def __init__(self, grams):
        self.grams = grams

    def base_price(self):
        return 400 + self.grams // 10

    def price(self):
        return self.base_price() + self.surcharge()

    def surcharge(self):
        return 0


class ExpressParcel(Parcel):
    def __init__(self, grams, hours):
        super().__init__(grams)
        self.hours = hours

    def surcharge(self):
        return 900 if self.hours < 12 else 500


parcel = ExpressParcel(1000, hours=24)
print(Parcel(1000).price(), parcel.price(), ExpressParcel(1000, hours=6).price())
# => 500 1000 1400
print(isinstance(parcel, Parcel), issubclass(ExpressParcel, object))  # => True True
print([cls.__name__ for cls in ExpressParcel.__mro__])
# => ['ExpressParcel', 'Parcel', 'object']
print("price" in vars(ExpressParcel), ExpressParcel.price is Parcel.price)  # => False True
