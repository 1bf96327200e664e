"""The process that forks a child for each program, from the side of that process.

It is the only one that lives longer than a program, so it stays as small and as clean as a new
interpreter: no program runs in it, and what a program leaves behind ends before the next begins.
`proven.runner` is the other side.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]
import io
import marshal
import os
import sys

_write = os.write  # `proven.tap` puts its own in its place


def receive() -> bytes:
    """Return the next request; end with the process that sends them."""
    data = b""
    size = 4
    while len(data) < size:
        part = os.read(0, size - len(data))
        if not part:
            os._exit(0)
        data += part
        if len(data) == 4 == size:
            size += int.from_bytes(data, "big")
    return data[4:]


def serve(kind: str) -> bytes:
    """Fork a child for each request, and say on descriptor 1 which it is and how it ended.

    Returns the request in the child; of the kind "exec", the child becomes a new interpreter.
    """
    user = os.getppid()
    while True:
        request = receive()
        room, place, *_ = marshal.loads(request)  # noqa: S302 - it comes from our own process
        os.rename(room, place)  # noqa: PTH104 - pathlib is not at hand
        pid = os.fork()
        if not pid:
            os.setsid()
            _signal.signal(_signal.SIGALRM, _signal.SIG_DFL)
            if kind == "exec":
                _become_new(request)
            return request
        _end_with(user, pid)
        _say(pid, pid)
        _, status = os.waitpid(pid, 0)
        _signal.setitimer(_signal.ITIMER_REAL, 0)
        _end_group(pid)
        try:  # noqa: SIM105 - contextlib is not at hand
            os.rename(place, room)  # noqa: PTH104
        except OSError:  # the program removed it
            pass
        _say(status, pid)


def _say(number: int, pid: int) -> None:
    """Tell a number; where nobody listens any more, end the child and this process."""
    try:
        _write(1, number.to_bytes(4, "big"))
    except BrokenPipeError:
        _end_group(pid)
        os._exit(0)


def _end_with(user: int, pid: int) -> None:
    """Look every second whether the process that wants the output is there; else end the child."""

    def look(*_: object) -> None:
        if os.getppid() != user:
            os.killpg(pid, 9)

    _signal.signal(_signal.SIGALRM, look)
    _signal.setitimer(_signal.ITIMER_REAL, 1, 1)


def _become_new(request: bytes) -> None:
    reader, writer = os.pipe()
    _write(writer, len(request).to_bytes(4, "big") + request)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(reader, 0)
    os.dup2(null, 1)
    for descriptor in (reader, writer, null):
        os.close(descriptor)
    boot = sys.orig_argv[-1].replace("'exec'", "'once'")
    os.execv(sys.executable, [sys.executable, "-c", boot])  # noqa: S606 - that is the task


def _end_group(pid: int) -> None:
    """End what a program left: its group, and processes that became ours when theirs ended."""
    try:  # noqa: SIM105 - contextlib is not at hand
        os.killpg(pid, 9)
    except OSError:
        pass
    while True:
        try:
            left, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not left:
            for child in _children():
                os.kill(child, 9)


def _children() -> list[int]:
    try:
        with io.open_code(f"/proc/self/task/{os.getpid()}/children") as file:
            return [int(pid) for pid in file.read().split()]
    except OSError:
        return []
