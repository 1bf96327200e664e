import copy

rows = [["bolt", 4], ["nut", 9]]
copies = [copy.copy(rows), rows.copy(), rows[:], list(rows), [*rows]]
print([made is rows for made in copies])  # => [False, False, False, False, False]
print([made[0] is rows[0] for made in copies])  # => [True, True, True, True, True]

prices = {"bolt": [4]}
copies = [copy.copy(prices), prices.copy(), dict(prices), {**prices}, prices | {}]
print([made is prices for made in copies])  # => [False, False, False, False, False]
print([made["bolt"] is prices["bolt"] for made in copies])  # => [True, True, True, True, True]


class Basket(list):
    pass


basket = Basket(["bolt"])
print(type(copy.copy(basket)).__name__, type(basket[:]).__name__)  # => Basket list
