from .tax import RATE

if __name__ == "__main__":
    print(f"rate {RATE}, my parent is {__spec__.parent!r}")
