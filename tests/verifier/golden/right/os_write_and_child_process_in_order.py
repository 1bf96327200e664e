import os
import subprocess
import sys

print("first")  # => first
os.write(1, b"second\n")  # => second
subprocess.run([sys.executable, "-c", "print('third')"], check=True)  # => third
os.system("echo fourth")  # => fourth
print("fifth")  # => fifth
