from itertools import chain


class Batch(list):
    copied = 0

    def __add__(self, other: list) -> "Batch":
        Batch.copied += len(self) + len(other)
        return Batch(super().__add__(other))


batches = [Batch([order]) for order in range(100)]

print(sum(batches, Batch()) == list(chain.from_iterable(batches)))  # => True
print(Batch.copied)  # => 5050

sum(["GB", "29"], start="")  # => TypeError: sum() can't sum strings [use ''.join(seq) instead]
