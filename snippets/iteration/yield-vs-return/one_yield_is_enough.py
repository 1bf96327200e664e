import inspect


def load(lines, cached=None):
    if cached is not None:
        return cached
    for line in lines:
        yield line


print(inspect.isgeneratorfunction(load))  # => True
print(load(["a"], cached="ready") == "ready")  # => False

result = load(["a"], cached="ready")
try:
    next(result)
except StopIteration as stop:
    print("value:", stop.value)  # => value: ready
print(list(load(["a"])), list(load(["a"], cached="ready")))  # => ['a'] []
