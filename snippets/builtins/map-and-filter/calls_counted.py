import sys
from collections.abc import Callable

cents = range(1_000)


def python_calls(work: Callable[[], list[float]]) -> int:
    calls = 0

    def on_event(frame: object, event: str, arg: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(on_event)
    work()
    sys.setprofile(None)
    return calls


print(python_calls(lambda: list(map(lambda c: c / 100, cents))))  # => 1001
print(python_calls(lambda: [c / 100 for c in cents]))
# 3.12+ => 1
# <3.12 => 2
print(python_calls(lambda: list(map(float, cents))))  # => 1
