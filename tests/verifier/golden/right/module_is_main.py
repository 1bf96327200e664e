import sys

print(__name__, sys.argv, sys.modules["__main__"].__dict__ is globals())
# => __main__ ['module_is_main.py'] True
print(sorted(name for name in globals() if name != "__annotations__"))
# => ['__builtins__', '__cached__', '__doc__', '__file__', '__loader__', '__name__', '__package__', '__spec__', 'sys']
