import subprocess
import sys

subprocess.run([sys.executable, "-c", "print(6 * 7)"], check=True)  # => 43
