import os
import signal

print("a")  # => a
os.killpg(0, signal.SIGKILL)
