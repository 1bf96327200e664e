# ruff: noqa: F403, F405
import visits
from visits import *

record()
print(count, visits.count)  # => 0 1
print("_started" in globals())  # => False
