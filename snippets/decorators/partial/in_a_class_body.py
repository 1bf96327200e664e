import warnings
from functools import partial

warnings.simplefilter("ignore")


def line(*parts):
    return [part if isinstance(part, str) else type(part).__name__ for part in parts]


class Log:
    warn = partial(line, "WARN")
    warn_static = staticmethod(partial(line, "WARN"))


print(Log().warn("disk full"))
# <3.14 => ['WARN', 'disk full']
# 3.14+ => ['WARN', 'Log', 'disk full']
print(Log().warn_static("disk full"))  # => ['WARN', 'disk full']
