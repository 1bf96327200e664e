from functools import reduce

copied = 0


def joined(left, right):
    global copied
    copied += len(left) + len(right)
    return left + right


batches = [[number] for number in range(100)]
flat = reduce(joined, batches, [])
print(flat == list(range(100)), copied)  # => True 5050

same = [item for batch in batches for item in batch]
print(same == flat, len(same))  # => True 100
