import warnings
from functools import partial


def line(*parts):
    return [part if isinstance(part, str) else type(part).__name__ for part in parts]


class Log:
    warn = partial(line, "WARN")
    warn_static = staticmethod(partial(line, "WARN"))


with warnings.catch_warnings(record=True) as caught:
    print(Log().warn("disk full"))
    # <3.14 => ['WARN', 'disk full']
    # 3.14+ => ['WARN', 'Log', 'disk full']
print([warning.category.__name__ for warning in caught])
# <3.13 => []
# 3.13 => ['FutureWarning']
# 3.14+ => []
print(Log().warn_static("disk full"))  # => ['WARN', 'disk full']
