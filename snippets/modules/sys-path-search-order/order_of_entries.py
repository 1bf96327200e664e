import os
import subprocess
import sys

environment = os.environ | {"PYTHONPATH": "tools"}
subprocess.run([sys.executable, "label_entries.py"], env=environment, check=True)
# => the script's folder
# => PYTHONPATH
# => standard library in a zip
# => standard library
# => extension modules
# => site-packages and what .pth files add
