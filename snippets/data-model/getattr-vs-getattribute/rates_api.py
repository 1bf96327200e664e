def __getattr__(name):
    if name not in {"EUR", "USD"}:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    print("loading", name)
    value = globals()[name] = 1.0 if name == "EUR" else 1.08
    return value
