import subprocess
import sys
from pathlib import Path

Path("calendar.py").write_text("HOLIDAYS = []\n")
Path("schedule.py").write_text("import calendar\n\ncalendar.monthrange(2024, 2)\n")

command = [sys.executable, "schedule.py"]
last_line = subprocess.run(command, capture_output=True, text=True).stderr.splitlines()[-1]
print(last_line.partition(" (")[0])
# => AttributeError: module 'calendar' has no attribute 'monthrange'
print("consider renaming" in last_line)
# 3.13+ => True
# <3.13 => False

ask = "import calendar; print(calendar.__spec__.origin)"
done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True)
print(Path(done.stdout.strip()) == Path("calendar.py").resolve())  # => True
