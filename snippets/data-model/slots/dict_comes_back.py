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
    try:
        thing.anything = 1
        print(kind.__name__, "takes any attribute")
    except AttributeError:
        print(kind.__name__, "refuses")
# => Slotted refuses
# => FromPlainBase takes any attribute
# => Subclass takes any attribute
