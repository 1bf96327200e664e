import subprocess
import sys


def import_fresh(folder: str, module: str) -> str:
    """Import `module` first thing in a new process, with `folder` on its path."""
    code = f"import sys; sys.path.insert(0, {folder!r}); import {module}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    if done.returncode == 0:
        return "works"
    last_line = done.stderr.splitlines()[-1]
    return last_line.removeprefix("ImportError: ").partition(" (most likely")[0]
