import zipfile
from pathlib import Path

from import_paths import inspect_path, report

Path("jobs").mkdir(exist_ok=True)
Path("notes.txt").touch()
zipfile.ZipFile("plugins.zip", "w").close()

path = ["jobs", "plugins.zip", "python399.zip", "plugins.zip/lib", "notes.txt", "jobs", "", None]
print(report(inspect_path(path)))
# =>  0  jobs            directory
# =>  1  plugins.zip     zip archive
# =>  2  python399.zip   missing
# =>  3  plugins.zip/lib folder of a zip archive
# =>  4  notes.txt       a file that is no archive
# =>  5  jobs            duplicate
# =>  6  ''              current directory at each import
# =>  7  None            ignored: not a string

print(inspect_path(["x" * 5000])[0].kind)  # => missing
