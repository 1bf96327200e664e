print("__name__ is", __name__)


def main() -> int:
    print("deleting expired carts")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
