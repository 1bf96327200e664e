class Reused(type):
    def __call__(cls, number):
        if number not in cls.known:
            cls.known[number] = super().__call__(number)
        return cls.known[number]


class Order(metaclass=Reused):
    known = {}

    def __init__(self, number):
        print("creating", number)
        self.number = number


print(Order(17).number, Order(17) is Order(17))
# => creating 17
# => 17 True
