import heapq

amounts = (amount for amount in [30, 75, 12, 60])
print(min(amounts))  # => 12
print(max(amounts, default="used up"))  # => used up

lowest = highest = None
for amount in [30, 75, 12, 60]:
    if lowest is None or amount < lowest:
        lowest = amount
    if highest is None or amount > highest:
        highest = amount
print(lowest, highest)  # => 12 75

print(heapq.nlargest(2, [30, 75, 12, 60]))  # => [75, 60]


def clamp(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))


print([clamp(volume, 0, 100) for volume in (-5, 40, 130)])  # => [0, 40, 100]
