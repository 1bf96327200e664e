import os
import shutil
from pathlib import Path

shutil.rmtree(Path(__file__).parent)
print("a")  # => a
print(os.path.exists(__file__))  # => False
1 / 0  # => ZeroDivisionError: division by zero
