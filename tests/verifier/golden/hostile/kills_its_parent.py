import os
import signal

print("a")  # => a
os.kill(os.getppid(), signal.SIGKILL)
