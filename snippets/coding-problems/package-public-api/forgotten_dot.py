import sys

try:
    import dotless_gateway
except ModuleNotFoundError as error:
    print(error)  # => No module named 'core'

# "It works on my machine": started inside the package's folder, which is then on sys.path.
sys.path.insert(0, "dotless_gateway")
import dotless_gateway

print(dotless_gateway.process_payment.__module__)  # => core
print("core" in sys.modules, "dotless_gateway.core" in sys.modules)  # => True False
