import io
import sys

sys.stdout = io.TextIOWrapper(sys.stdout.buffer)
print("late")
# => late
