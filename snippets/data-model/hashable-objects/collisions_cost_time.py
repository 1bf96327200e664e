class Key:
    compared = 0

    def __init__(self, number, spread):
        self.number, self.spread = number, spread

    def __hash__(self):
        return self.number if self.spread else 1

    def __eq__(self, other):
        Key.compared += 1
        return self.number == other.number


for spread in (True, False):
    Key.compared = 0
    keys = {Key(number, spread) for number in range(200)}
    print(Key.compared == 0, Key.compared >= 200 * 199 / 2, Key(199, spread) in keys)
# => True False True
# => False True True
