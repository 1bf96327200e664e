class Watched:
    def __getattribute__(self, name):
        print("asked for", name)
        return object.__getattribute__(self, name)


class Meta(type):
    def __getattribute__(cls, name):
        print("class asked for", name)
        return type.__getattribute__(cls, name)

    def __hash__(cls):
        print("hashed")
        return 1

    def __instancecheck__(cls, one):
        print("checked")
        return False


class Made(metaclass=Meta):
    __slots__ = ()


watched = Watched()
made = Made()
watched.price = 3
print(watched.price)
# => asked for price
# => 3
