import subprocess

child = subprocess.Popen(["setsid", "sleep", "61"])
print("a")  # => a
