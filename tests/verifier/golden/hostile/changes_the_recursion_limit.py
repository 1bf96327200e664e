import sys

sys.setrecursionlimit(60)


def dive():
    try:
        dive()
    except RecursionError:
        pass


dive()
print("a")  # => a
