from collections.abc import Callable, Collection
from timeit import repeat

SMALL = 100
FACTOR = 1_000
LIMIT = 10


def growth(
    build: Callable[[range], Collection[int]], operation: Callable[[Collection[int]], object]
) -> str:
    """Time the operation on a small container and on one 1,000 times as large."""
    small, large = build(range(SMALL)), build(range(SMALL * FACTOR))
    small_time = min(repeat(lambda: operation(small), number=5, repeat=9))
    large_time = min(repeat(lambda: operation(large), number=5, repeat=9))
    return "O(n)" if large_time > LIMIT * small_time else "O(1)"
