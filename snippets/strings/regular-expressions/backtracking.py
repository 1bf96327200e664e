import re
import timeit


def seconds(pattern: str, text: str, runs: int = 50) -> float:
    """Return the time of the fastest search: a busy machine lengthens some runs, not all."""
    search = re.compile(pattern).search
    return min(timeit.repeat(lambda: search(text), number=1, repeat=runs))


short, long = "a" * 8 + "!", "a" * 20 + "!"
print(re.search(r"^(a+)+$", short), re.search(r"^a+$", long))  # => None None

nested = seconds(r"^(a+)+$", long, runs=1)
print(nested > 100 * seconds(r"^(a+)+$", short))  # => True
print(nested > 100 * seconds(r"^a+$", long))  # => True
print(nested > 100 * seconds(r"^(?>a+)+$", long))  # => True
