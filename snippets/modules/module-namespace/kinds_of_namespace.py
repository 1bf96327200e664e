import builtins

limit = 100


class Basket:
    limit = 20

    def __init__(self) -> None:
        self.limit = 5

    def limits(self) -> list[int]:
        return [limit, Basket.limit, self.limit]


print(Basket().limits())  # => [100, 20, 5]
print([("limit" in vars(owner)) for owner in (Basket, Basket())])  # => [True, True]
print("max" in globals(), "max" in vars(builtins))  # => False True
