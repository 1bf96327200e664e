"""Running programs: each in a process of its own, in a fresh copy of its folder.

A `Runner` is one interpreter with one hash seed. It keeps a small clean parent process, which
forks a child for each program. The child runs the program at once, or, without `fork`, becomes a
new interpreter first, which is what ``python FILE`` would be and takes several times as long.
Both run `proven.child`, and a program cannot tell them apart.

This needs a POSIX system. On Linux, processes that leave their group are ended too, and memory
is limited.
"""

# Files are copied and removed thousands of times: pathlib would take several times as long.
# ruff: noqa: PTH102, PTH103, PTH106, PTH108, PTH123

from __future__ import annotations

import contextlib
import marshal
import os
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

from proven import child, tap
from proven.log import Run, read_log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

TIME_LIMIT = 10.0
"""How many seconds a program may take."""

_GRACE = 5.0
_FILE_LIMIT = 64 * 2**20
_MEMORY_LIMIT = 2**30
_CPU_LIMIT = 600  # seconds: ends what runs on when no process is left that knows the time limit
_SHARED_MEMORY = "/dev/shm"  # noqa: S108 - a folder of our own is made in it
_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of linux/prctl.h


class Runner:
    """Runs programs under one interpreter with one hash seed.

    Use it as a context manager, or `close` it: by fork, it keeps a process.
    """

    def __init__(
        self, python: Path, *, seed: int = 1, fork: bool = True, limit: float = TIME_LIMIT
    ) -> None:
        """Take an interpreter, a hash seed, whether to fork only, and a time limit in seconds."""
        self.python = python
        self.seed = seed
        self.fork = fork
        self.limit = limit
        self._base = Path(tempfile.mkdtemp(prefix="proven-", dir=_memory_folder()))
        self._control = self._base / "log"
        self._room = self._base / "room"
        self._temporary = self._room / "tmp"
        for folder in (self._control, self._temporary):
            folder.mkdir(parents=True)
        self._parent: subprocess.Popen[bytes] | None = None
        self._program = 0

    def __enter__(self) -> Self:
        """Return the runner."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the runner."""
        self.close()

    def close(self) -> None:
        """End the processes and remove the files."""
        self._stop()
        shutil.rmtree(self._base, ignore_errors=True)

    def run(self, program: Path) -> Run:
        """Run a program in a fresh copy of its folder and return what it printed."""
        with self.running(program) as finish:
            return finish()

    @contextlib.contextmanager
    def running(self, program: Path) -> Iterator[Callable[[], Run]]:
        """Start a program in a fresh copy of its folder.

        What this yields waits for the program's end and returns its output.
        """
        folder = self._room / program.parent.name
        try:
            copy_folder(str(program.parent), str(folder))
            log = os.open(self._control / "log", os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
            try:
                parent = self._launch(str(folder), program.name)
                failures: list[str] = []

                def finish() -> Run:
                    failures.append(self._finish(parent))
                    return _read_run(log, self._control, failures[0])

                try:
                    yield finish
                finally:
                    if not failures:  # nobody waits for the program any more
                        self._stop()
            finally:
                os.close(log)
        finally:
            self._clean()

    def _clean(self) -> None:
        """Leave an empty room with an empty folder for temporary files."""
        control, room, temporary = map(str, (self._control, self._room, self._temporary))
        _empty(control)
        _empty(temporary)
        _empty(room, but=temporary)
        for folder in (control, temporary):
            os.makedirs(folder, exist_ok=True)  # the program may have removed it

    def _launch(self, folder: str, name: str) -> subprocess.Popen[bytes]:
        """Ask the parent process to run a program."""
        request = marshal.dumps((folder, name, str(self._control)), 2)
        data = len(request).to_bytes(4, "big") + request
        parent = self._parent or self._start()
        try:
            _send(parent, data)
        except BrokenPipeError:  # it ended since it ran the last program
            self._stop()
            parent = self._start()
            _send(parent, data)
        return parent

    def _finish(self, parent: subprocess.Popen[bytes]) -> str:
        """Wait for the program and return what went wrong."""
        try:
            return self._follow(parent)
        except _ParentError:
            self._stop()
            return "it ended the process that runs it"

    def _start(self) -> subprocess.Popen[bytes]:
        kind = "fork" if self.fork else "exec"
        boot = child.BOOT.format(folder=str(Path(child.__file__).parents[1]), kind=kind)
        parent = subprocess.Popen(
            [self.python, "-c", boot],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(self.seed, self._temporary),
            cwd="/",
            start_new_session=True,
            preexec_fn=_limit,
        )
        self._parent = parent
        return parent

    def _stop(self) -> None:
        """End the parent process, after the program that it may be running."""
        parent, self._parent = self._parent, None
        if parent is None:
            return
        if self._program:
            _end(self._program)
        for pipe in (parent.stdin, parent.stdout):
            if pipe is not None:
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()
        try:
            parent.wait(2)  # it ends what its last program left behind
        except subprocess.TimeoutExpired:
            parent.kill()
            parent.wait()

    def _follow(self, parent: subprocess.Popen[bytes]) -> str:
        """Wait for the program that the parent started, and return what went wrong."""
        deadline = time.monotonic() + self.limit
        self._program = _answer(parent, deadline + _GRACE) or 0
        status = _answer(parent, deadline)
        is_late = status is None
        if is_late:
            _end(self._program)
            status = _answer(parent, deadline + _GRACE)
        if status is None:
            raise _ParentError
        self._program = 0
        if is_late:
            return f"it took longer than {self.limit:g} s"
        code = os.waitstatus_to_exitcode(status)
        return f"it was ended by {signal.Signals(-code).name}" if code < 0 else ""


class _ParentError(Exception):
    """The process that forks the programs ended, or does not answer."""


def _end(pid: int) -> None:
    if not pid:
        return
    for kill in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            kill(pid, signal.SIGKILL)


def _send(parent: subprocess.Popen[bytes], data: bytes) -> None:
    assert parent.stdin is not None  # noqa: S101 - for the type checker
    parent.stdin.write(data)
    parent.stdin.flush()


def _answer(parent: subprocess.Popen[bytes], deadline: float) -> int | None:
    """Return the number that the parent says next; None, if it says nothing until the deadline."""
    assert parent.stdout is not None  # noqa: S101 - for the type checker
    poll = select.poll()
    poll.register(parent.stdout, select.POLLIN)
    if not poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
        return None
    line = b""
    while not line.endswith(b"\n"):
        byte = os.read(parent.stdout.fileno(), 1)
        if not byte:
            raise _ParentError
        line += byte
    return int(line)


def _memory_folder() -> str | None:
    """Return a folder in memory for the programs' folders, where there is one that will do."""
    try:
        status = os.statvfs(_SHARED_MEMORY)
    except OSError:
        return None
    is_small = status.f_bavail * status.f_frsize < 8 * _FILE_LIMIT
    is_odd = status.f_flag & (os.ST_NOEXEC | os.ST_RDONLY)
    return None if is_small or is_odd else _SHARED_MEMORY


def _environment(seed: int, home: Path) -> dict[str, str]:
    """Return the whole environment of a program: nothing of it comes from the user."""
    return {
        "HOME": str(home),
        "TMPDIR": str(home),
        "PATH": os.environ.get("PATH", os.defpath),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": str(seed),
        "LD_BIND_NOW": "1",  # else each fork looks up the functions of libraries anew
    }


def _limit() -> None:
    """Limit what the process about to start, and all that it starts, may use."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_LIMIT, _CPU_LIMIT))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_FILE_LIMIT, _FILE_LIMIT))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY_LIMIT, _MEMORY_LIMIT))
        _adopt_orphans()


def _adopt_orphans() -> None:
    """Make this process the parent of processes whose own ended, so that it can end them too."""
    import ctypes

    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)


def copy_folder(source: str, target: str) -> None:
    """Copy a folder without the files that Python writes by itself."""
    os.mkdir(target)
    with os.scandir(source) as entries:
        for entry in entries:
            if entry.name == "__pycache__":
                continue
            if entry.is_dir():
                copy_folder(entry.path, f"{target}/{entry.name}")
            else:
                _copy_file(entry.path, f"{target}/{entry.name}")


def _copy_file(source: str, target: str) -> None:
    with open(source, "rb", 0) as old, open(target, "xb", 0) as new:
        while data := old.read(2**20):
            new.write(data)


def _empty(folder: str, but: str = "") -> None:
    """Remove what is in a folder, which need not exist, but for the folder `but`."""
    with contextlib.suppress(FileNotFoundError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.path == but:
                continue
            if not entry.is_dir(follow_symlinks=False):
                os.unlink(entry.path)
                continue
            try:
                _empty(entry.path)
                os.rmdir(entry.path)
            except OSError:  # the program took away the permission to do so
                shutil.rmtree(entry.path, ignore_errors=True)


def _read_run(log: int, control: Path, failure: str) -> Run:
    """Return the run that an open log and the captures beside it tell of."""
    data = os.pread(log, os.fstat(log).st_size, 0)
    return read_log(data, lambda number, seen: _rest(control / number, seen), failure)


def _rest(file: Path, seen: int) -> bytes:
    """Return what arrived in a capture after the program looked for the last time."""
    with contextlib.suppress(OSError), file.open("rb") as stream:
        stream.seek(seen)
        return stream.read(tap.LIMIT + 1)
    return b""
