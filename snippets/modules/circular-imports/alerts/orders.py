from collections.abc import Callable

when_shipped: list[Callable[[str], None]] = []


def ship(number: str) -> None:
    for listener in when_shipped:
        listener(number)
