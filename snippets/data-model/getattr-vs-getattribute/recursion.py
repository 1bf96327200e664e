import copy


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


class SafeProxy(Proxy):
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return super().__getattr__(name)


try:
    copy.copy(Proxy([1]))
except RecursionError:
    print("copied before _target exists")  # => copied before _target exists
print(copy.copy(SafeProxy([1])).count(1))  # => 1
