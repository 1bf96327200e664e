def print(*args):
    __builtins__.print("not", *args)


print("a")  # => a
