import copy


class Order:
    def __init__(self, number):
        print("init", number)
        self.number = number

    @classmethod
    def parse(cls, text):
        return cls(int(text.removeprefix("A-")))


order = Order.parse("A-17")  # => init 17
print(copy.copy(order).number)  # => 17
