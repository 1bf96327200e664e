import os
import subprocess
import sys

print([name for name in os.environ if name.startswith(("PYTHON", "PYTEST"))])  # => []
code = "import sys; print(hash('a') == 0, sys.flags.dont_write_bytecode)"
subprocess.run([sys.executable, "-c", code])  # => False 0
print(os.environ["TZ"], os.environ["LANG"])  # => UTC C.UTF-8
