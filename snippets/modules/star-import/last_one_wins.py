# ruff: noqa: F403, F405
from cmath import *
from math import *

print(sqrt(4))  # => 2.0

from cmath import *

print(sqrt(4))  # => (2+0j)
