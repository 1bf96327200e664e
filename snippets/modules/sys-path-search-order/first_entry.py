import subprocess
import sys


def python(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True)
    print(done.stdout.strip() or done.stderr.splitlines()[-1])


python("jobs/nightly.py")  # => rates found in the folder of the script
python("-m", "jobs.nightly")  # => rates found in the current directory
python("-c", "import jobs.nightly")  # => rates found in the current directory
python("-P", "jobs/nightly.py")  # => ModuleNotFoundError: No module named 'rates'
