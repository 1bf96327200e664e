from typing import Protocol, runtime_checkable


@runtime_checkable
class Gateway(Protocol):
    def charge(self, cents: int) -> str: ...


class CardGateway:
    def charge(self, cents: int) -> str:
        return f"card {cents}"


class Battery:
    def charge(self) -> None: ...


print(isinstance(CardGateway(), Gateway), Gateway in CardGateway.__mro__)  # => True False
print(isinstance(Battery(), Gateway))  # => True
for gateway in (CardGateway(), Battery()):
    print(gateway.charge(500))
# => card 500
# => TypeError: Battery.charge() takes 1 positional argument but 2 were given
