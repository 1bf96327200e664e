import importlib
import string  # loaded before anything is timed
import time
from contextlib import contextmanager


@contextmanager
def timed_import(name):
    start = time.perf_counter()
    yield importlib.import_module(name)
    print("slow" if time.perf_counter() - start > 0.04 else "fast")


with timed_import("string"):
    pass
# => fast

with timed_import("string"):
    time.sleep(0.05)  # the work that the module is wanted for
# => slow

with timed_import("string") as module:
    module.capwords(None)  # => AttributeError: 'NoneType' object has no attribute 'split'
