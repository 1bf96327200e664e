"""Noting what a program prints, and by which statement of it.

Standard output and standard error are real text streams over a buffer that logs each write with
the line that the module was executing. What does not pass through them (child processes, the
device files of the terminal) arrives in a file on the descriptors 1 and 2, a file of its own for
every line that starts such a thing; it is looked for whenever something else happens.

This is a part of `proven.child`, which says where it runs.
"""

from __future__ import annotations

import _thread
import gc
import io
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType
    from typing import Any

    AuditHook = Callable[[str, tuple[Any, ...]], None]

# The program may change the builtins; what is defined here keeps its own.
__builtins__: Any = dict(__builtins__)  # type: ignore[no-redef, arg-type]

LIMIT = 200_000
"""How many bytes a program may print."""

_LOG_DESCRIPTOR = 250
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_APPEND
_LAUNCHES = frozenset(
    (
        "subprocess.Popen",
        "os.system",
        "os.posix_spawn",
        "os.spawn",
        "os.exec",
        "pty.spawn",
        "ctypes.dlsym",
    )
)
_LAUNCHING_MODULES = ("multiprocessing.popen_spawn_posix", "multiprocessing.popen_forkserver")
_TRACERS = frozenset(("sys.settrace", "sys.setprofile", "sys.monitoring.register_callback"))
_STARTS = frozenset(("_thread.start_new_thread", "_thread.start_joinable_thread"))
_TERMINAL = (1, 2, "/dev/stdout", "/dev/stderr", "/dev/tty", "/dev/fd/1", "/dev/fd/2")

# The program may change modules, and some names are cleared before the last output is written.
_write, _pread, _fstat, _open, _close, _dup2 = (
    os.write,
    os.pread,
    os.fstat,
    os.open,
    os.close,
    os.dup2,
)
_getpid, _kill, _ident, _getframe = os.getpid, os.kill, _thread.get_ident, sys._getframe
_add_hook, _start_thread = sys.addaudithook, _thread.start_new_thread


class _Capture:
    """A file that stands on the descriptors 1 and 2 for what a line of the program launches."""

    def __init__(self, number: int, line: int | None, control: str) -> None:
        self.number, self.line, self.seen = number, line, 0
        self.path = f"{control}/{number}"
        self.descriptor = _LOG_DESCRIPTOR + number
        _open_at(self.descriptor, self.path)

    def new(self) -> bytes:
        """Return what arrived since the last call."""
        try:
            size = _fstat(self.descriptor).st_size
        except OSError:  # the program closed every descriptor, as daemons do
            _open_at(self.descriptor, self.path)
            size = _fstat(self.descriptor).st_size
        if size <= self.seen:
            return b""
        data = _pread(self.descriptor, min(size - self.seen, LIMIT + 1), self.seen)
        self.seen += len(data)
        return data


def _open_at(descriptor: int, path: str) -> None:
    """Open a file at a descriptor that programs do not expect to be free, and do not inherit."""
    opened = _open(path, _FLAGS, 0o600)
    _dup2(opened, descriptor, False)
    _close(opened)


class State:
    """What is known of the running program."""

    def __init__(self) -> None:
        """Know nothing yet: `begin` is called in the process that runs the program."""
        self.code: CodeType | None = None
        """The code of the module, whose frame tells the line."""
        self.line: int | None = None
        """The line to blame while no line of the module is executed."""
        self.folded: list[bytes] | None = None
        """Collects standard error instead of the log, if it is a list."""
        self.is_plain = True
        """Whether the program cannot see which objects the garbage collector knows."""
        self.is_busy = False
        self.threads = 0
        self.starts: dict[int, tuple[int, int]] = {}
        self.captures: list[_Capture] = []
        self.total = 0

    def begin(self, control: str) -> None:
        """Open the log and the first capture in the folder `control`."""
        self.control, self.pid, self.main = control, _getpid(), _ident()
        _open_at(_LOG_DESCRIPTOR, f"{control}/log")
        self.capture(None)

    def note(self, kind: bytes, line: int, source: int, stream: int, data: bytes) -> None:
        """Append an event to the log."""
        record = b"%c %d %d %d %d\n%b\n" % (kind, line, source, stream, len(data), data)
        try:
            _write(_LOG_DESCRIPTOR, record)
        except OSError:  # the program closed every descriptor
            _open_at(_LOG_DESCRIPTOR, f"{self.control}/log")
            _write(_LOG_DESCRIPTOR, record)

    def where(self) -> tuple[int, int]:
        """Return the line that the module executes (0: none), and a number for the thread."""
        thread, pid = _ident(), _getpid()
        is_main = thread == self.main and pid == self.pid
        if is_main and self.line is not None:
            return self.line, 0
        busy, self.is_busy = self.is_busy, True
        try:
            line, start = self._search(_getframe())
        finally:
            self.is_busy = busy
        # The system gives the number of a thread that ended to a new one.
        return line, 0 if is_main else hash((pid, thread, start)) & 0xFFFFFFFF

    def _search(self, frame: FrameType) -> tuple[int, int]:
        """Return the line of the module below a frame, or what `starts` knows of the thread."""
        code = self.code
        while frame.f_code is not code:
            if frame.f_back is None:
                return self.starts.get(_thread_key(frame), (0, 0))
            frame = frame.f_back
        return frame.f_lineno or 0, 0

    def started(self, function: object) -> None:
        """Remember which line starts the thread that calls a function."""
        line, _ = self.where()
        self.threads += 1
        for attribute in ("__self__", "__code__"):
            self.starts[id(getattr(function, attribute, None))] = line, self.threads

    def put(self, stream: int, data: bytes) -> None:
        """Log what was written to a stream."""
        line, source = self.where()
        self.drain(line)
        if self.folded is not None and stream == 2 and not source:
            self.folded.append(data)
            return
        self._count(data)
        self.note(b"O", line, source, stream, data)

    def _count(self, data: bytes) -> None:
        self.total += len(data)
        if self.total > LIMIT:
            self.note(b"L", 0, 0, 0, b"")
            _kill(_getpid(), 9)

    def drain(self, line: int) -> None:
        """Log what arrived past the streams; `line` is being executed."""
        for capture in self.captures:
            data = capture.new()
            if data:
                self._count(data)
                where = line if capture.line is None else capture.line
                self.note(b"O", where, 0, capture.number, data)

    def launch(self) -> None:
        """Give the descriptors 1 and 2 to what the line that is executed launches."""
        if _getpid() == self.pid:
            line, _ = self.where()
            self.drain(line)
            self.capture(line)

    def capture(self, line: int | None) -> None:
        """Give the descriptors 1 and 2 to a line; None is for what nothing is known of."""
        capture = next((one for one in self.captures if one.line == line), None)
        if capture is None:
            capture = _Capture(3 + len(self.captures), line, self.control)
            self.note(b"C", line or 0, 0, capture.number, b"")
            self.captures.append(capture)
        _dup2(capture.descriptor, 1)
        _dup2(capture.descriptor, 2)


state = State()
"""The state of this process: there is one program in it."""


def _thread_key(outermost: FrameType) -> int:
    """Return what tells a thread by its outermost frame: the Thread object, else the code."""
    if outermost.f_code.co_name == "_bootstrap" and "self" in outermost.f_locals:
        return id(outermost.f_locals["self"])
    return id(outermost.f_code)


class Buffer(io.BufferedWriter):
    """The binary buffer below a standard stream. It keeps nothing: each write is logged."""

    raw: io.FileIO

    def write(self, data: Any, /) -> int:
        """Log the data and return its length."""
        if self.closed:
            raise ValueError("write to closed file")
        data = bytes(data)
        state.put(self.raw.fileno(), data)
        return len(data)

    def fileno(self) -> int:
        """Return 1 or 2: what the caller writes there is that of the line that asked."""
        state.launch()
        return self.raw.fileno()


_buffers: list[Buffer] = []


def tap(descriptor: int, name: str, errors: str | None) -> io.TextIOWrapper:
    """Return a text stream as Python has for a descriptor, over a buffer that logs."""
    raw: Any = io.FileIO(descriptor, "wb", closefd=False)
    raw.name = name
    _buffers.append(Buffer(raw))
    stream: Any = io.TextIOWrapper(
        _buffers[-1], encoding="utf-8", errors=errors, newline="\n", write_through=True
    )
    stream.mode = "w"
    return stream  # type: ignore[no-any-return]


def install() -> None:
    """Put the taps into this interpreter."""
    parts: Any = sys
    parts.stdin = parts.__stdin__ = io.TextIOWrapper(
        io.BufferedReader(io.FileIO(0, closefd=False)), encoding="utf-8"
    )
    parts.stdout = parts.__stdout__ = tap(1, "<stdout>", sys.stdout.errors)
    parts.stderr = parts.__stderr__ = tap(2, "<stderr>", sys.stderr.errors)
    for module in (os, sys.modules["posix"]):
        module.write = _os_write  # type: ignore[attr-defined]
    if sys.version_info < (3, 12):  # starting a thread raises no audit event there
        for name, attribute in (
            ("_thread", "start_new_thread"),
            ("threading", "_start_new_thread"),
        ):
            if name in sys.modules:
                setattr(sys.modules[name], attribute, _start_new_thread)
    _add_hook(_audit)
    parts.addaudithook = _add_audit_hook


def _os_write(fd: int, data: bytes, /) -> int:
    if fd not in (1, 2):
        return _write(fd, data)
    state.put(0, bytes(data))
    return len(data)


def _start_new_thread(function: Any, *args: Any) -> int:
    state.started(function)
    return _start_thread(function, *args)


def _audit(event: str, args: tuple[Any, ...]) -> None:
    if event == "open":
        if args[0] in _TERMINAL:
            state.launch()
    elif event == "import":
        _imported(args[0])
    elif event in _STARTS:
        state.started(args[0])
    elif event in _LAUNCHES:
        state.launch()
    elif event in _TRACERS:
        _hide()
    elif event == "proven.write":
        state.put(args[0], bytes(args[1]))


def _imported(name: str) -> None:
    if name == "gc":
        state.is_plain = False
        gc.unfreeze()
    elif name in _LAUNCHING_MODULES:
        state.launch()


def _hide() -> None:
    """Log without calling a function that a tracer of the program would see."""
    from functools import partial

    for buffer in _buffers:
        write: Any = partial(sys.audit, "proven.write", buffer.raw.fileno())
        buffer.write = write  # type: ignore[method-assign]


def _add_audit_hook(hook: AuditHook) -> None:
    """Add a hook of the program, which shall not see what happens here."""

    def only_foreign(event: str, args: tuple[Any, ...]) -> None:
        if not state.is_busy and event != "proven.write":
            hook(event, args)

    _add_hook(only_foreign)
