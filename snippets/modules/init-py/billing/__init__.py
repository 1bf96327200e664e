"""The public names of billing."""

from billing.invoice import Invoice

__all__ = ["Invoice"]
print("billing/__init__.py ran")
