import ctypes
import sys


class Session:
    pass


session = Session()
print(sys.implementation.name)  # => cpython
print(f"{id(session):x}" in repr(session).lower())  # => True
print(ctypes.cast(id(session), ctypes.py_object).value is session)  # => True

status = {session: "active"}
print(session in status, Session() in status)  # => True False
