import functools
import random
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def retry(
    *exceptions: type[Exception],
    times: int = 3,
    base: float = 0.1,
    sleep: Callable[[float], object] = time.sleep,
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Call again after one of `exceptions`, `times` calls in all, waiting longer each time."""
    if not exceptions or not all(_is_exception_type(kind) for kind in exceptions):
        raise TypeError("name what to catch: @retry(ConnectionError)")
    if times < 1:
        raise ValueError("times must be at least 1")

    def decorator(function: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            for attempt in range(times - 1):
                try:
                    return function(*args, **kwargs)
                except exceptions:
                    sleep(base * 2**attempt * random.uniform(0.5, 1))
            return function(*args, **kwargs)

        return wrapper

    return decorator


def _is_exception_type(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Exception)


calls, waits = [], []


@retry(ConnectionError, times=4, sleep=waits.append)
def fetch(order):
    calls.append(order)
    if len(calls) < 3:
        raise ConnectionError("refused")
    return f"{order} shipped"


print(fetch("A-17"), len(calls))  # => A-17 shipped 3
print([0.05 <= waits[0] <= 0.1, 0.1 <= waits[1] <= 0.2])  # => [True, True]
print(fetch.__name__)  # => fetch


@retry(ConnectionError, sleep=waits.append)
def parse(text):
    return int(text)


waits.clear()
try:
    parse("seven")
except ValueError as error:
    print(error, waits)  # => invalid literal for int() with base 10: 'seven' []


@retry(ConnectionError, sleep=waits.append)
def down():
    raise ConnectionError("still refused")


try:
    down()
except ConnectionError as error:
    print(error, len(waits))  # => still refused 2

try:

    @retry
    def broken(): ...
except TypeError as error:
    print(error)  # => name what to catch: @retry(ConnectionError)
retry(ConnectionError, times=0)  # => ValueError: times must be at least 1
