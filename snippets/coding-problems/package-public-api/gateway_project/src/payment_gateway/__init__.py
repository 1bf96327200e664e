"""Take payments. The public API is what `__all__` lists."""

from ._core import process_payment

__all__ = ["process_payment"]
__version__ = "1.2.0"
