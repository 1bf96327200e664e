import subprocess

slow = subprocess.Popen(["sh", "-c", "sleep 0.05; echo slow"])  # => slow
fast = subprocess.Popen(["echo", "fast"])  # => fast
print("waiting")  # => waiting
slow.wait()
fast.wait()
