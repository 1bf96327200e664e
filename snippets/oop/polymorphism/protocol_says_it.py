from collections.abc import Iterable
from typing import Protocol, TypeVar, runtime_checkable

T = TypeVar("T")


@runtime_checkable
class Renders(Protocol):
    def render(self, items: list[str]) -> str: ...


class Receipt:  # doesn't mention Renders
    def render(self, items: list[str]) -> str:
        return ", ".join(items)


class Broken:
    def render(self) -> None: ...


def first(values: Iterable[T]) -> T:  # generic: one code for every T
    return next(iter(values))


print(isinstance(Receipt(), Renders), isinstance("text", Renders))  # => True False
print(isinstance(Broken(), Renders))  # => True
print(first([Receipt()]).render(["pen", "pad"]), first("abc"))  # => pen, pad a
