class Base:
    pass


class Slotted:
    __slots__ = ("x",)


class FromPlainBase(Base):
    __slots__ = ("x",)


class Subclass(Slotted):
    pass


for kind in (Slotted, FromPlainBase, Subclass):
    thing = kind()
    thing.x = 0
    try:
        thing.anything = 1
        print(kind.__name__, "takes any attribute:", vars(thing))
    except AttributeError:
        print(kind.__name__, "refuses")
# => Slotted refuses
# => FromPlainBase takes any attribute: {'anything': 1}
# => Subclass takes any attribute: {'anything': 1}
