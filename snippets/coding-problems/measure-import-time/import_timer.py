import sys
from dataclasses import dataclass
from importlib import import_module
from time import perf_counter


@dataclass(frozen=True)
class ImportTime:
    """How long one import took, whether the module was loaded before, and how it failed."""

    name: str
    seconds: float
    cached: bool
    error: Exception | None = None


def time_import(name: str) -> ImportTime:
    """Import a module by its full name and measure that alone. Never raises an Exception."""
    cached = name in sys.modules
    error = None
    start = perf_counter()
    try:
        import_module(name)
    except Exception as caught:
        error = caught
    return ImportTime(name, perf_counter() - start, cached, error)
