import builtins
import os

print(hasattr(builtins, "leftover"), "LEFTOVER" in os.environ, os.path.exists("leftover.txt"))
# => True True True
