class Key:
    comparisons = 0

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        Key.comparisons += 1
        return self.number == other.number


class CollidingKey(Key):
    def __hash__(self):
        return 1


def comparisons(container, wanted):
    Key.comparisons = 0
    print(wanted in container, Key.comparisons)


comparisons([Key(n) for n in range(500)], Key(499))  # => True 500
comparisons({Key(n): n for n in range(500)}, Key(499))  # => True 1
comparisons({Key(n): n for n in range(500)}, Key(999))  # => False 0
comparisons({CollidingKey(n): n for n in range(500)}, CollidingKey(999))  # => False 500
