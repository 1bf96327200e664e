from collections.abc import Iterator


class Pages:
    """The page numbers from `first` up to, not including, `stop`."""

    def __init__(self, first: int, stop: int) -> None:
        self.first, self.stop = first, stop

    def __iter__(self) -> Iterator[int]:
        number = self.first
        while number < self.stop:
            yield number
            number += 1

    def __len__(self) -> int:
        return max(0, self.stop - self.first)


pages = Pages(3, 6)
print(list(pages), list(pages), len(pages))  # => [3, 4, 5] [3, 4, 5] 3
print([(a, b) for a in pages for b in pages if a < b])  # => [(3, 4), (3, 5), (4, 5)]
print(list(Pages(6, 3)), len(Pages(6, 3)))  # => [] 0
print(4 in pages, 6 in pages, max(pages))  # => True False 5
