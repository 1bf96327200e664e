RATE = 1.08


def lookup(name: str) -> float:
    return globals()[name]
