import tracemalloc


class Plain:
    def __init__(self, number):
        self.number, self.price, self.count = number, 1.0, 2


class Slotted:
    __slots__ = ("number", "price", "count")

    def __init__(self, number):
        self.number, self.price, self.count = number, 1.0, 2


def bytes_for(kind):
    tracemalloc.start()
    kept = [kind(1) for _ in range(10_000)]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / len(kept)


print(vars(Plain(1)), Slotted(1).count)  # => {'number': 1, 'price': 1.0, 'count': 2} 2
print(bytes_for(Slotted) < bytes_for(Plain))  # => True
