"""The public names of billing."""

__all__ = ["Invoice"]

from billing.invoice import Invoice

print("billing/__init__.py ran")
