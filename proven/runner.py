"""Running programs: each in a process of its own, in a fresh copy of its folder.

A `Runner` is one interpreter with one hash seed. It keeps a small clean parent process, which
forks a child for each program. The child runs the program at once, or, without `fork`, becomes a
new interpreter first, which is what ``python FILE`` would be and takes several times as long.
Both run `proven.child`, and a program cannot tell them apart.

Programs run one at a time. The next one can be started before the end of this one: then it waits
in the parent process, which goes on with it at once.

This needs a POSIX system. On Linux, processes that leave their group are ended too, and memory
is limited.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import resource
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections import deque
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from proven import child
from proven.room import Room, remove_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from proven.log import Run

TIME_LIMIT = 10.0
"""How many seconds a program may take."""

_GRACE = 5.0
_ATTEMPTS = 3  # a parent may have ended unnoticed, and a program may end the next one very early
_FILE_LIMIT = 64 * 2**20
_MEMORY_LIMIT = 2**30
_CPU_LIMIT = 600  # seconds: ends what runs on when no process is left that knows the time limit
_SHARED_MEMORY = "/dev/shm"  # noqa: S108 - a folder of our own is made in it
_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of linux/prctl.h


class Runner:
    """Runs programs under one interpreter with one hash seed.

    `close` it, for instance with `contextlib.closing`: it keeps a process and files.
    """

    def __init__(
        self, python: Path, *, seed: int = 1, fork: bool = True, limit: float = TIME_LIMIT
    ) -> None:
        """Take an interpreter, a hash seed, whether to fork only, and a time limit in seconds."""
        self.python = python
        self.seed = seed
        self.fork = fork
        self.limit = limit
        # Rooms wait in a folder that no program finds above its own.
        self._base, self._waiting = (_memory_folder() for _ in range(2))
        self._place = f"{self._base}/now"
        self._turns: deque[_Turn] = deque()
        self._count = 0
        self._parent: _Parent | None = None

    def close(self) -> None:
        """End the processes and remove the files."""
        self._stop()
        while self._turns:
            self._turns.popleft().room.remove()
        for folder in (self._base, self._waiting):
            remove_folder(folder)

    def run(self, program: Path) -> Run:
        """Run a program in a fresh copy of its folder and return what it printed."""
        return self.start(program)()

    def start(self, program: Path) -> Callable[[], Run]:
        """Start a program in a fresh copy of its folder, as soon as those before it have ended.

        What this returns waits for the program's end and returns what it printed; programs that
        were started before and that nobody waited for are over then.
        """
        turn = _Turn(program, self._room(program))
        if all(before.parent is self._parent for before in self._turns):
            self._ask(turn)
        self._turns.append(turn)
        return partial(self._finish, turn)

    def _room(self, program: Path) -> Room:
        self._count += 1
        return Room(f"{self._waiting}/{self._count}", program)

    def _ask(self, turn: _Turn) -> None:
        """Ask the parent process to run a program, unless it ended since it ran the last one."""
        parent = self._parent or self._start()
        try:
            parent.send(turn.room.path, turn.room.folder, turn.room.name)
            turn.parent = parent
        except BrokenPipeError:
            self._stop()

    def _finish(self, turn: _Turn) -> Run:
        while (first := self._turns.popleft()) is not turn:
            self._conclude(first)
        return self._conclude(turn)

    def _conclude(self, turn: _Turn) -> Run:
        """Wait for the program whose turn it is, and return what it printed."""
        try:
            failure = self._follow(turn)  # this may give it another room
            return turn.room.read(failure)
        except BaseException:  # nobody waits for the program any more
            self._stop()
            raise
        finally:
            turn.room.remove()

    def _follow(self, turn: _Turn) -> str:
        """Wait for a program's end and return what went wrong."""
        for _ in range(_ATTEMPTS):
            if turn.parent is None or turn.parent is not self._parent:
                turn.room.remove()  # its parent ended before its turn came, or in the middle
                turn.room = self._room(turn.program)
                self._ask(turn)
            try:
                if turn.parent is not None:
                    return turn.parent.follow(self.limit)
            except _ParentError as error:
                self._stop()
                if error.has_begun:
                    break
        return "it ended the process that runs it"

    def _start(self) -> _Parent:
        kind = "fork" if self.fork else "exec"
        boot = child.BOOT.format(folder=str(Path(child.__file__).parents[1]), kind=kind)
        os.makedirs(self._base, exist_ok=True)  # noqa: PTH103 - a program may have removed it
        environment = _environment(self.seed, f"{self._place}/room/tmp")
        self._parent = _Parent([str(self.python), "-c", boot], environment, self._place)
        return self._parent

    def _stop(self) -> None:
        """End the parent process, after the program that it may be running."""
        parent, self._parent = self._parent, None
        if parent is not None:
            parent.end()
            remove_folder(self._place)


@dataclass
class _Turn:
    """A program that shall run, its room, and the process that was asked to run it."""

    program: Path
    room: Room
    parent: _Parent | None = None


class _ParentError(Exception):
    """The process that forks the programs ended, or does not answer."""

    def __init__(self, *, has_begun: bool) -> None:
        """Say whether the program that it was asked to run has begun."""
        super().__init__()
        self.has_begun = has_begun


class _Parent:
    """The process that forks a child for each program."""

    def __init__(self, command: list[str], environment: dict[str, str], place: str) -> None:
        """Start it with the whole environment of the programs, and the place of their rooms."""
        self.place = place
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=environment,
            cwd="/",
            start_new_session=True,
            preexec_fn=_limit,
        )
        assert self._process.stdin is not None  # noqa: S101 - for the type checker
        assert self._process.stdout is not None  # noqa: S101
        self._requests, self._answers = self._process.stdin, self._process.stdout
        self._poll = select.poll()
        self._poll.register(self._answers, select.POLLIN)
        self._program = 0

    def send(self, room: str, folder: str, name: str) -> None:
        """Ask for a program to be run after those asked for before.

        Raises BrokenPipeError, if the process ended.
        """
        request = marshal.dumps((room, self.place, folder, name), 2)
        self._requests.write(len(request).to_bytes(4, "big") + request)

    def follow(self, limit: float) -> str:
        """Wait for the program whose turn it is, and return what went wrong.

        Raises _ParentError, if this process ends.
        """
        program = self._answer(time.monotonic() + _GRACE)
        if program is None:
            raise _ParentError(has_begun=False)
        self._program = program
        deadline = time.monotonic() + limit
        status = self._answer(deadline)
        is_late = status is None
        if is_late:
            _end(self._program)
            status = self._answer(deadline + _GRACE)
        if status is None:
            raise _ParentError(has_begun=bool(self._program))
        self._program = 0
        if is_late:
            return f"it took longer than {limit:g} s"
        code = os.waitstatus_to_exitcode(status)
        return f"it was ended by {signal.Signals(-code).name}" if code < 0 else ""

    def _answer(self, deadline: float) -> int | None:
        """Return the number that comes next; None, if none comes until the deadline."""
        if not self._poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
            return None
        number = os.read(self._answers.fileno(), 4)
        if not number:
            raise _ParentError(has_begun=bool(self._program))
        return int.from_bytes(number, "big")

    def end(self) -> None:
        """End the program that runs, and then this process."""
        with contextlib.suppress(_ParentError):
            while (number := self._answer(0)) is not None:
                self._program = 0 if self._program else number
        _end(self._program)
        self._requests.close()
        self._answers.close()
        try:
            self._process.wait(2)  # it ends what its last program left behind
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _end(pid: int) -> None:
    if not pid:
        return
    for kill in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            kill(pid, signal.SIGKILL)


def _memory_folder() -> str:
    """Return a new folder, in memory where there is enough of it."""
    return tempfile.mkdtemp(prefix="proven-", dir=_SHARED_MEMORY if _has_memory() else None)


def _has_memory() -> bool:
    try:
        status = os.statvfs(_SHARED_MEMORY)
    except OSError:
        return False
    is_small = status.f_bavail * status.f_frsize < 8 * _FILE_LIMIT
    return not is_small and not status.f_flag & (os.ST_NOEXEC | os.ST_RDONLY)


def _environment(seed: int, home: str) -> dict[str, str]:
    """Return the whole environment of a program: nothing of it comes from the user."""
    return {
        "HOME": home,
        "TMPDIR": home,
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
