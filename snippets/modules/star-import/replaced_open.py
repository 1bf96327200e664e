import os

print(open is os.open)  # => False

from os import *  # noqa: F403

print(open is os.open)  # => True
try:
    open("orders.csv", "w")
except TypeError as error:
    print(error)  # => 'str' object cannot be interpreted as an integer
