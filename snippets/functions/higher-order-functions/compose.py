from collections.abc import Callable
from functools import reduce
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


def then(first: Callable[[A], B], second: Callable[[B], C]) -> Callable[[A], C]:
    return lambda value: second(first(value))


def pipeline(*steps: Callable[[A], A]) -> Callable[[A], A]:
    return lambda value: reduce(lambda result, step: step(result), steps, value)


line_count = then(str.splitlines, len)
print(line_count("lamp\ndesk\n"))  # => 2

slug = pipeline(str.strip, str.lower, lambda text: text.replace(" ", "-"))
print(slug("  Desk Lamp "))  # => desk-lamp
print(pipeline()("unchanged"))  # => unchanged
