import os
import subprocess
import sys

first, second = {0, 8}, {8, 0}
print(first == second, list(first) == list(second))  # => True False

program = "print(*set('abcdefghijklmnop'))"
outputs = set()
for seed in ("1", "2", "3") * 2:
    environment = os.environ | {"PYTHONHASHSEED": seed}
    outputs.add(subprocess.check_output([sys.executable, "-c", program], env=environment))
print(1 < len(outputs) <= 3)  # => True
