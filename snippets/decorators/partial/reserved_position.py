import functools
import sys

if sys.version_info >= (3, 14):
    square = functools.partial(pow, functools.Placeholder, 2)
    print(square(5))  # 3.14+ => 25
else:
    print(hasattr(functools, "Placeholder"))  # <3.14 => False
