import re
import timeit


def seconds(pattern: str, text: str) -> float:
    """Return the best of five times that a search without a match takes."""
    assert re.search(pattern, text) is None
    return min(timeit.repeat(lambda: re.search(pattern, text), number=1, repeat=5))


short, long = "a" * 8 + "!", "a" * 18 + "!"
nested = seconds(r"^(a+)+$", long)

print(nested > 50 * seconds(r"^(a+)+$", short))  # => True
print(nested > 50 * seconds(r"^a+$", long))  # => True
print(nested > 50 * seconds(r"^(?>a+)+$", long))  # => True
