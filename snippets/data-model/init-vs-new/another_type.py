class Amount:
    def __new__(cls, value):
        return "free" if value == 0 else super().__new__(cls)

    def __init__(self, value):
        print("init", value)
        self.value = value


print(repr(Amount(0)))  # => 'free'
print(Amount(40).value)
# => init 40
# => 40


class Broken:
    def __init__(self):
        return 40


Broken()  # => TypeError: __init__() should return None, not 'int'
