from contextlib import contextmanager


@contextmanager
def lock():
    print("locked")
    yield
    print("unlocked")


if True:
    print("before")  # => before
    with lock():
        print("working")
    # => locked
    # => working
    # => unlocked
    print("after")  # => after
