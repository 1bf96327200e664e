import builtins
import keyword

public = {name: value for name, value in vars(builtins).items() if not name.startswith("_")}
functions = [name for name, value in public.items() if type(value) is type(len)]
classes = [
    name
    for name, value in public.items()
    if isinstance(value, type) and not issubclass(value, BaseException)
]
print(len(functions), "functions, len is one:", "len" in functions)
# => 43 functions, len is one: True
print(len(classes), "classes:", [n for n in ("int", "len", "enumerate", "map") if n in classes])
# <3.15 => 26 classes: ['int', 'enumerate', 'map']
# 3.15+ => 28 classes: ['int', 'enumerate', 'map']

print(keyword.iskeyword("list"), keyword.iskeyword("None"))  # => False True
