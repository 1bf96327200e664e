from collections import deque

prices = {"bolt": 4, "nut": 9, "washer": 2}
print(prices.pop("bolt"), prices.pop("gear", None), prices.popitem())  # => 4 None ('washer', 2)
del prices["nut"]
print(prices)  # => {}

tags = {"late"}
print(tags.discard("paid"), tags.pop(), tags)  # => None late set()

waiting = deque(["A-17", "A-18"])
print(waiting.popleft(), waiting.pop())  # => A-17 A-18
