from collections.abc import Sized


class Cart:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def __len__(self) -> int:
        return len(self.lines)


cart = Cart([])
print(len(cart), isinstance(cart, Sized))  # => 0 True

cart.__len__ = lambda: 99
print(cart.__len__(), len(cart))  # => 99 0

print(bool(cart), bool(Cart(["pump"])))  # => False True
