class Record:
    def __init__(self, *, number, **kwargs):
        super().__init__(**kwargs)
        self.number = number
        print("Record")


class Taxed(Record):
    def __init__(self, *, rate, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate
        print("Taxed")


class Addressed(Record):
    def __init__(self, *, city, **kwargs):
        super().__init__(**kwargs)
        self.city = city
        print("Addressed")


class Invoice(Taxed, Addressed):
    pass


invoice = Invoice(number="A-1", rate=19, city="Lagos")
# => Record
# => Addressed
# => Taxed
print(vars(invoice))  # => {'number': 'A-1', 'city': 'Lagos', 'rate': 19}
Invoice(number="A-2", rate=19, city="Oslo", zip="0150")
# => TypeError: object.__init__() takes exactly one argument (the instance to initialize)
