import os
import subprocess

os.environ.clear()
os.environ["GREETING"] = "hi"
print("a")  # => a
subprocess.run(["/bin/sh", "-c", "echo $GREETING"])  # => hi
