import sys
from collections.abc import Callable
from typing import TypeVar

F = TypeVar("F", bound=Callable[..., object])


def public(function: F) -> F:
    """Add the function's name to the `__all__` of the module that defines it."""
    names = vars(sys.modules[function.__module__]).setdefault("__all__", [])
    names.append(function.__name__)
    return function
