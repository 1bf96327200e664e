"""Python 3.14 where there is Node but no such interpreter: CPython as Pyodide, run by Node.

Each program gets an interpreter of its own there, too. There are no threads and no processes, and
an integer of C has 32 bits, so programs that need or show such things are not run.
"""

from __future__ import annotations

import base64
import json
import os
import re
import select
import shutil
import subprocess
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from proven.claims import has_claims
from proven.interpreters import Interpreter, UnavailableError
from proven.log import Run, read_log

if TYPE_CHECKING:
    from collections.abc import Callable

VERSION = (3, 14)
"""The Python that the installed release of Pyodide is."""

_HERE = Path(__file__).parent
_FOLDERS = (
    os.environ.get("PYODIDE", ""),
    str(_HERE.parent / ".cache/node_modules/pyodide"),
    str(_HERE.parent / "node_modules/pyodide"),
)
_MODULES = ("__init__", "tap", "parent", "child", "statements")
_START = 60.0
_LIVES = 25
_MISSING = re.compile(
    r"""
    \b(?: _thread | threading | concurrent\.futures | multiprocessing | subprocess | to_thread
    | os\.fork | os\.system | os\.popen | os\.spawn\w* | os\.exec\w* | os\.pipe | run_in_executor
    | socket\w* | signal | faulthandler | resource | zoneinfo | curses | readline | ctypes
    | venv | setitimer | getsizeof | sys\.maxsize | tracemalloc | psutil | sys\.platform
    | create_subprocess\w* | start_server | open_connection | http\.server
    )\b
    """,
    re.VERBOSE,
)
_PRELUDE = """
import asyncio, os, sys, time

class Selector:
    def select(self, timeout=None):
        time.sleep(timeout or 0)
        return []

class Loop(asyncio.BaseEventLoop):  # there are no sockets to wait for
    def __init__(self):
        super().__init__()
        self._selector = Selector()

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass

class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    _loop_factory = Loop

asyncio.events._set_running_loop(None)
asyncio.events._event_loop_policy = Policy()
sys.excepthook = sys.__excepthook__
sys.executable = "/bin/python"
sys.path[:2] = ["/proven-root", ""]
"""
_RUN = """
exec({prelude!r}, {{}})
__import__("proven.child").child.run_here({folder!r}, {name!r}, "/log")
"""
_OUTLINE = """
import sys
sys.path.insert(0, "/proven-root")
from pathlib import Path
from proven.statements import outline
outline(Path("/source.py").read_bytes())
"""


@dataclass(frozen=True)
class Pyodide(Interpreter):
    """Pyodide, as an interpreter; its path is that of the folder of the npm package."""

    def environment(self, needs: tuple[str, ...] = ()) -> Path:
        """Return the path; raises UnavailableError, if a program needs any distribution."""
        if needs:
            raise UnavailableError("what it needs cannot be installed for Pyodide")
        return self.path

    def runner(self, python: Path, *, seed: int, fork: bool, limit: float) -> PyodideRunner:
        """Return a runner; hash seeds and forking do not apply."""
        del python, seed, fork
        return PyodideRunner(self.path, limit)

    def outline(self, python: Path, source: bytes) -> str | None:
        """Return the outline of a program whose syntax this Python may not know."""
        with closing(PyodideRunner(python, _START)) as runner:
            return runner.outline(source)


def find() -> Pyodide | None:
    """Return Pyodide, if Node and the package are there: in PYODIDE, or installed below .cache."""
    folders = [Path(folder) for folder in _FOLDERS if folder]
    folder = next((one for one in folders if (one / "pyodide.mjs").is_file()), None)
    if folder is None or not shutil.which("node"):
        return None
    version = json.loads((folder / "pyodide-lock.json").read_text("utf-8"))["info"]["python"]
    first, second, third = map(int, version.split("."))
    return Pyodide(folder, (first, second, third))


class PyodideRunner:
    """Runs programs under Pyodide, as `proven.runner.Runner` does elsewhere."""

    def __init__(self, folder: Path, limit: float) -> None:
        """Take the folder of the npm package and the time limit in seconds."""
        self.folder = folder
        self.limit = limit
        self._node: subprocess.Popen[bytes] | None = None
        self._count = 0

    def close(self) -> None:
        """End Node."""
        if self._node is not None:
            self._node.kill()
            self._node.communicate()
            self._node = None

    def start(self, program: Path) -> Callable[[], Run]:
        """Return a function that runs a program and returns its output."""
        return partial(self.run, program)

    def run(self, program: Path) -> Run:
        """Run a program in a copy of its folder and return what it printed.

        Raises UnavailableError, if it uses what Pyodide does not have.
        """
        home = program.parent
        files = {path.relative_to(home).as_posix(): path for path in home.rglob("*")}
        for path in files.values():
            missing = _missing(path) if path.suffix == ".py" else None
            if missing and (path == program or not has_claims(path.read_bytes())):
                raise UnavailableError(f"Pyodide has no `{missing[0]}` as elsewhere")
        folder = f"/room/{home.name}"
        sent = {
            f"{folder}/{name}": path.read_bytes()
            for name, path in files.items()
            if path.is_file() and "__pycache__" not in path.parts
        }
        code = _RUN.format(prelude=_PRELUDE, folder=folder, name=program.name)
        answer = self._ask(sent, code)
        if answer is None:
            return Run((), f"it took longer than {self.limit:g} s")
        if answer["error"]:
            return Run((), answer["error"])
        logs = {name: base64.b64decode(data) for name, data in answer["logs"].items()}
        run = read_log(logs.pop("log", b""), lambda name, seen: logs.get(name, b"")[seen:], "")
        if any(b"[Errno " in output.data for output in run.outputs):
            raise UnavailableError("it prints a number of errno, which Pyodide numbers otherwise")
        return run

    def outline(self, source: bytes) -> str | None:
        """Return the outline of a program, None if it is not in the syntax of this Python."""
        answer = self._ask({"/source.py": source}, _OUTLINE)
        return answer["result"] if answer else None

    def _ask(self, files: dict[str, bytes], code: str) -> dict[str, Any] | None:
        """Run code with files in a new interpreter; None, if it takes too long."""
        if self._count >= _LIVES:  # Node does not give the memory of an interpreter back
            self.close()
        node = self._node or self._start()
        self._count += 1
        modules = {
            f"/proven-root/proven/{name}.py": (_HERE / f"{name}.py").read_bytes()
            for name in _MODULES
        }
        packed = {
            name: base64.b64encode(data).decode() for name, data in {**modules, **files}.items()
        }
        _pipe(node.stdin).write(json.dumps({"files": packed, "code": code}).encode() + b"\n")
        _pipe(node.stdin).flush()
        line = self._line(node, self.limit)
        return json.loads(line) if line else None

    def _start(self) -> subprocess.Popen[bytes]:
        command = ["node", str(_HERE / "pyodide.mjs"), str(self.folder)]
        self._node = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._count = 0
        if not self._line(self._node, _START):
            raise UnavailableError("Pyodide does not start under this Node")
        return self._node

    def _line(self, node: subprocess.Popen[bytes], limit: float) -> bytes:
        if select.select([_pipe(node.stdout)], [], [], limit)[0]:
            line = bytes(_pipe(node.stdout).readline())
            if line:
                return line
            self.close()
            raise UnavailableError("Node ended while it ran: its stack may be too small")
        self.close()
        return b""


def _missing(path: Path) -> re.Match[str] | None:
    """Return a name in a Python file that says that Pyodide will not do."""
    return _MISSING.search(path.read_text("utf-8", "replace"))


def _pipe(stream: Any) -> Any:
    return stream
