from typing import Protocol, runtime_checkable


@runtime_checkable
class Notifier(Protocol):
    def send(self, to: str, text: str) -> None: ...


class Parcel:
    def send(self) -> str:
        return "handed to the carrier"


print(isinstance(Parcel(), Notifier), Parcel().send())  # => True handed to the carrier
try:
    Parcel().send("ines@example.com", "Your order is on its way")
except TypeError as error:
    print(error)  # => Parcel.send() takes 1 positional argument but 3 were given
