import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def audited(function: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("calling", function.__name__, args, kwargs)
        return function(*args, **kwargs)

    return wrapper


@audited
def refund(order_id: str, *, amount: float) -> str:
    return f"{amount:.2f} back for {order_id}"


print(refund("A-17", amount=5))
# => calling refund ('A-17',) {'amount': 5}
# => 5.00 back for A-17
