import subprocess
import sys

code = "print(hash('a'))"
one, other = (subprocess.check_output([sys.executable, "-c", code]) for _ in range(2))
print(one == other)  # => False
