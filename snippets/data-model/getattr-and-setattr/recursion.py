class Order:
    def __setattr__(self, name, value):
        self.name = value


try:
    Order().total = 40
except RecursionError:
    print("self.name = ... calls __setattr__ again")
    # => self.name = ... calls __setattr__ again


class Tracked:
    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        if name != "_changes":
            self._changes.append(name)


class InTime(Tracked):
    def __init__(self):
        self._changes = []
        self.total = 40


class TooEarly(Tracked):
    def __init__(self):
        self.total = 40
        self._changes = []


print(vars(InTime()))  # => {'_changes': ['total'], 'total': 40}
TooEarly()  # => AttributeError: 'TooEarly' object has no attribute '_changes'
