from timeit import repeat


class Sku:
    comparisons = 0

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return hash(self.number)

    def __eq__(self, other):
        Sku.comparisons += 1
        return self.number == other.number


for kind in (list, set):
    catalog = kind(Sku(n) for n in range(1_000))
    Sku.comparisons = 0
    print(kind.__name__, Sku(999) in catalog, Sku.comparisons)
# => list True 1000
# => set True 1

blocked = [f"user-{n}" for n in range(20_000)]
blocked_set = set(blocked)
list_time = min(repeat(lambda: "user-19999" in blocked, number=20))
set_time = min(repeat(lambda: "user-19999" in blocked_set, number=20))
print(list_time > 20 * set_time)  # => True
