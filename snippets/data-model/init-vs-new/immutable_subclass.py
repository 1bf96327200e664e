class Celsius(float):
    def __new__(cls, text):
        return super().__new__(cls, str(text).removesuffix("C"))


print(Celsius("21.5C") + 1)  # => 22.5


class TooLate(float):
    def __init__(self, text):
        print("init sees", float(self))


TooLate("21.5")  # => init sees 21.5
TooLate("21.5C")  # => ValueError: could not convert string to float: '21.5C'
