import os
import sys

print(f"running {__name__}, parent {__package__!r}, path {os.path.relpath(sys.path[0])!r}")

from .stock import ON_HAND

print(ON_HAND)
