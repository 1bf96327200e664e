# /// script
# requires-python = ">=3.11"
# dependencies = ["ruff>=0.6,<1"]
# ///

import json
import subprocess
import sys

UNTIDY = """\
import json, os
class order_line:
    pass
def is_open(order, seen=[]):
    if order == None:
        return False
    try:
        return type(order) == dict
    except:
        return False
square = lambda n: n * n
"""

command = [sys.executable, "-m", "ruff", "check", "--isolated", "--output-format=json"]
result = subprocess.run(
    [*command, "--select=B006,E,F,N", "-"], input=UNTIDY, capture_output=True, text=True
)
found = {(item["location"]["row"], item["code"]) for item in json.loads(result.stdout)}
for row, code in sorted(found):
    print(f"line {row}: {code}")
# => line 1: E401
# => line 1: F401
# => line 2: N801
# => line 4: B006
# => line 5: E711
# => line 8: E721
# => line 9: E722
# => line 11: E731
