class Money:
    def __init_subclass__(cls, **kwargs):
        raise TypeError("Money is final")


try:
    type("Rate", (Money,), {})
except TypeError as error:
    print(error)  # => Money is final


class Silent:
    def __init_subclass__(cls, **kwargs):
        pass


class Discount(Silent, Money): ...


class Plain(Silent): ...


Plain.__bases__ = (Money,)
print(issubclass(Discount, Money), issubclass(Plain, Money))  # => True True


class Final(type):
    def __new__(mcls, name, bases, namespace):
        if any(isinstance(base, Final) for base in bases):
            raise TypeError(f"{name} extends a final class")
        return super().__new__(mcls, name, bases, namespace)


class Price(metaclass=Final): ...


class Rebate(Silent, Price): ...  # => TypeError: Rebate extends a final class
