from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def retrying(call: Callable[P, R], attempts: int) -> Callable[P, R]:
    def retried(*args: P.args, **kwargs: P.kwargs) -> R:
        for attempt in range(1, attempts):
            try:
                return call(*args, **kwargs)
            except ConnectionError as error:
                print(f"attempt {attempt}: {error}")
        return call(*args, **kwargs)  # the last one may raise

    return retried


outages = iter(["timeout", "reset"])


def fetch_stock(item: str, *, warehouse: str) -> str:
    for outage in outages:
        raise ConnectionError(outage)
    return f"{item}: 12 in {warehouse}"


print(retrying(fetch_stock, attempts=3)("lamp", warehouse="Porto"))
# => attempt 1: timeout
# => attempt 2: reset
# => lamp: 12 in Porto
