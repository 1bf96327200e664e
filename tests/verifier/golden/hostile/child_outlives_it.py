import subprocess

child = subprocess.Popen(["sleep", "60"])
print("a")  # => a
