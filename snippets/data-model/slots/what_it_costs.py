import weakref


class Slotted:
    __slots__ = ("x",)


class Other:
    __slots__ = ("y",)


try:
    weakref.ref(Slotted())
except TypeError as error:
    print(error)  # => cannot create weak reference to 'Slotted' object
try:

    class Default:
        __slots__ = ("x",)
        x = 0
except ValueError as error:
    print(error)  # => 'x' in __slots__ conflicts with class variable


class Both(Slotted, Other):
    pass


# => TypeError: multiple bases have instance lay-out conflict
