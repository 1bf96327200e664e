def charge(cents: int) -> str:
    return f"really charged {cents}"
