import atexit
import os


@atexit.register
def last():
    print("last")
    os._exit(3)


@atexit.register
def first():
    print("first")


print("a")  # => a
# => first
# => last
