from contextlib import contextmanager


@contextmanager
def lock():
    print("locked")
    yield
    print("unlocked")


with lock():
    print("working")
# => locked
# => working
# => unlocked
