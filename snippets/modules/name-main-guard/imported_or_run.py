import subprocess
import sys

import jobs.cleanup  # => __name__ is jobs.cleanup

print(__name__, vars(sys.modules["__main__"]) is globals())  # => __main__ True
print(jobs.cleanup.main())
# => deleting expired carts
# => 0

subprocess.run([sys.executable, "jobs/cleanup.py"], check=True)
# => __name__ is __main__
# => deleting expired carts
subprocess.run([sys.executable, "-m", "jobs.cleanup"], check=True)
# => __name__ is __main__
# => deleting expired carts
subprocess.run([sys.executable, "-c", "print(__name__)"], check=True)  # => __main__
