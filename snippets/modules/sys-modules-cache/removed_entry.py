import sys

import session_store

first = session_store
first.active["a1"] = "Ines"

del sys.modules["session_store"]
import session_store

print(session_store is first)  # => False
print(first.active, session_store.active)  # => {'a1': 'Ines'} {}
