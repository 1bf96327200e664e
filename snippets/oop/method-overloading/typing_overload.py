from typing import get_overloads, overload


@overload
def price(sku: str) -> float: ...
@overload
def price(sku: list[str]) -> list[float]: ...
def price(sku):
    if isinstance(sku, list):
        return [price(item) for item in sku]
    return {"ink": 4.5, "paper": 2.0}[sku]


print(price("ink"), price(["ink", "paper"]))  # => 4.5 [4.5, 2.0]
print([overloaded.__annotations__["return"] for overloaded in get_overloads(price)])
# => [<class 'float'>, list[float]]
print(price(("ink", "paper")))  # => KeyError: ('ink', 'paper')
