__all__ = ["chrage"]  # noqa: F822


def charge(cents: int) -> str:
    return f"charged {cents}"
