import os
import subprocess
import sys

seen = set()
for seed in ("1", "2"):
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", "print(hash('A-17'), hash(17))"]
    result = subprocess.run(command, env=environment, capture_output=True, text=True)
    text_hash, number_hash = result.stdout.split()
    seen.add(text_hash)
    print(number_hash)
# => 17
# => 17
print(len(seen))  # => 2
