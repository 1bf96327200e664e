class Basket:
    def __init__(self, lines):
        self.lines = lines

    def __iadd__(self, name):
        self.lines.append(name)
        return self


class Forgetful(Basket):
    def __iadd__(self, name):
        self.lines.append(name)


basket = shared = Basket([])
basket += "lamp"
print(shared.lines, basket is shared)  # => ['lamp'] True

forgetful = kept = Forgetful([])
forgetful += "lamp"
print(forgetful, kept.lines)  # => None ['lamp']

frozen = (["desk"],)
try:
    frozen[0] += ["lamp"]
except TypeError as error:
    print(error, frozen)
    # => 'tuple' object does not support item assignment (['desk', 'lamp'],)
