import os
import sys
import zipfile

with zipfile.ZipFile("plugins.zip", "w") as archive:
    archive.writestr("audit.py", "ENABLED = True")
sys.path += ["plugins.zip", "python399.zip"]

for directory in sys.path[-2:]:
    try:
        print(os.listdir(directory))
    except OSError as error:
        print(directory, type(error).__name__)
# => plugins.zip NotADirectoryError
# => python399.zip FileNotFoundError

import audit

print(audit.ENABLED)  # => True
