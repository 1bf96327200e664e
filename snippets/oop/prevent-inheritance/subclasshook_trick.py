from abc import ABC


class FinalClass(ABC):
    def __subclasshook__(cls, subclass):
        raise TypeError("can't inherit from FinalClass")


class Child(FinalClass):
    pass


print(Child.__mro__[1] is FinalClass, type(Child()).__name__)  # => True Child
isinstance(1, FinalClass)
# => TypeError: FinalClass.__subclasshook__() missing 1 required positional argument: 'subclass'
