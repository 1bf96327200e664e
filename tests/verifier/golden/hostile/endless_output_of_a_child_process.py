import subprocess

subprocess.run(["yes"])
# => y
