import ctypes
import sys


class Session:
    pass


session = Session()
print(sys.implementation.name)  # => cpython
print(f"{id(session):x}" in repr(session).lower())  # => True
print(ctypes.cast(id(session), ctypes.py_object).value is session)  # => True

by_hash = {session: "active"}
print(hash(session) == object.__hash__(session), session in by_hash, Session() in by_hash)
# => True True False
