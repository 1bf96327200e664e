EXPRESS = "DHL"


def __getattr__(name: str) -> str:
    print("not found, asking __getattr__ for", name)
    if name == "OVERNIGHT":
        return EXPRESS
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
