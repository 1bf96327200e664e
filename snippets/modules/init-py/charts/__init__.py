"""Charts for reports; the slow part is loaded when somebody asks for it."""

__all__ = ["render_pdf"]

from importlib import import_module


def __getattr__(name: str) -> object:
    if name != "render_pdf":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module("charts.pdf_output"), name)
    globals()[name] = value
    return value
