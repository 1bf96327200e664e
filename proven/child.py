"""What runs inside the interpreter that runs a program: it notes what is printed, and by which statement.

`BOOT` is given to ``python -c``. Of the kind "fork", `enter` is the loop of a parent that forks a child for each request, and
returns in the child only. Of the kind "exec", the child becomes a new interpreter, whose `enter` of the kind "once" returns at
once. From there on both are the same: the program is executed as the module ``__main__``, one frame below the top, in an
interpreter that has imported nothing else.

Standard output and standard error are real text streams over a buffer that logs each write with the line that the module was
executing. What does not pass through them (child processes, `os.write`) arrives in a file on the descriptors 1 and 2, a file of
its own for every line that starts such a thing.

This module imports only what a bare interpreter has loaded, and works on every supported Python.
"""

from __future__ import annotations

import sys

_LOADED = frozenset(sys.modules)

import _signal
import _thread
import _weakref
import atexit
import gc
import io
import marshal
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType, FrameType, TracebackType

# The program may change the builtins; what is defined here keeps its own.
__builtins__ = dict(__builtins__)

BOOT = (
    "with [__import__('sys').path.insert(0, {folder!r}), __import__('child').enter({kind!r})][1]:"
    " exec(*__import__('sys').modules.pop('child').load())"
)
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
_TRACERS = frozenset(("sys.settrace", "sys.setprofile", "sys.monitoring.register_callback"))
_TERMINAL = (1, 2, "/dev/stdout", "/dev/stderr", "/dev/tty", "/dev/fd/1", "/dev/fd/2")

# The modules' own names may be cleared before the last output of a program is written.
_write, _fstat, _pread, _getpid, _open, _dup2, _close = (
    os.write, os.fstat, os.pread, os.getpid, os.open, os.dup2, os.close,
)  # fmt: skip
_real_add_hook = sys.addaudithook
_real_start = _thread.start_new_thread
_ident, _getframe, _exit, _kill = _thread.get_ident, sys._getframe, os._exit, os.kill


class Capture:
    """A file that stands on the descriptors 1 and 2 for what a line of the program launches."""

    def __init__(self, number: int, line: int | None, control: str) -> None:
        """Create the file in the folder `control`."""
        self.number, self.line, self.seen = number, line, 0
        self.path = f"{control}/{number}"
        self.descriptor = _LOG_DESCRIPTOR + number
        self._open()

    def _open(self) -> None:
        descriptor = _open(self.path, _FLAGS, 0o600)
        _dup2(descriptor, self.descriptor, False)
        _close(descriptor)

    def new(self) -> bytes:
        """Return what arrived since the last call."""
        try:
            size = _fstat(self.descriptor).st_size
        except OSError:  # the program closed every descriptor, as daemons do
            self._open()
            size = _fstat(self.descriptor).st_size
        if size <= self.seen:
            return b""
        data = _pread(self.descriptor, min(size - self.seen, LIMIT + 1), self.seen)
        self.seen += len(data)
        return data


class State:
    """What is known of the running program."""

    def __init__(self) -> None:
        """Know nothing yet; `begin` fills it."""
        self.code: CodeType | None = None
        self.line: int | None = None
        self.folded: list[bytes] | None = None
        self.starts: dict[int, int] = {}
        self.captures: list[Capture] = []
        self.total = 0
        self.plain = True
        self.busy = False

    def begin(self, control: str) -> None:
        """Open the log and the first capture in the folder `control`."""
        self.control, self.pid, self.main = control, _getpid(), _ident()
        self._open_log()
        self.capture(None)

    def _open_log(self) -> None:
        descriptor = _open(f"{self.control}/log", _FLAGS, 0o600)
        _dup2(descriptor, _LOG_DESCRIPTOR, False)
        _close(descriptor)

    def note(self, kind: bytes, line: int, source: int, stream: int, data: bytes) -> None:
        """Append an event to the log."""
        record = b"%c %d %d %d %d\n%b\n" % (kind, line, source, stream, len(data), data)
        try:
            _write(_LOG_DESCRIPTOR, record)
        except OSError:  # the program closed every descriptor, as daemons do
            self._open_log()
            _write(_LOG_DESCRIPTOR, record)

    def where(self) -> tuple[int, int]:
        """Return the line that the module is executing (0: none), and a number for the thread and process."""
        thread, pid = _ident(), _getpid()
        is_main = thread == self.main and pid == self.pid
        if is_main and self.line is not None:
            return self.line, 0
        busy, self.busy = self.busy, True
        try:
            return self._search(_getframe()), 0 if is_main else hash((pid, thread)) & 0xFFFFFFFF
        finally:
            self.busy = busy

    def _search(self, frame: FrameType) -> int:
        code = self.code
        while frame.f_code is not code:
            if frame.f_back is None:
                return self.starts.get(_thread_key(frame), 0)
            frame = frame.f_back
        return frame.f_lineno or 0

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

    def capture(self, line: int | None) -> None:
        """Give the descriptors 1 and 2 to what the line launches."""
        capture = next((one for one in self.captures if one.line == line), None)
        if capture is None:
            capture = Capture(3 + len(self.captures), line, self.control)
            self.note(b"C", line or 0, 0, capture.number, b"")
            self.captures.append(capture)
        _dup2(capture.descriptor, 1)
        _dup2(capture.descriptor, 2)


def _thread_key(outermost: FrameType) -> int:
    """Return what identifies a thread by its outermost frame: the Thread object, else the code."""
    if outermost.f_code.co_name == "_bootstrap" and "self" in outermost.f_locals:
        return id(outermost.f_locals["self"])
    return id(outermost.f_code)


class Buffer(io.BufferedWriter):
    """The binary buffer below a standard stream. It keeps nothing: each write is logged at once."""

    def write(self, data: object, /) -> int:  # type: ignore[override]
        """Log the data and return its length."""
        if self.closed:
            raise ValueError("write to closed file")
        data = bytes(data)  # type: ignore[call-overload]
        _state.put(self.raw.fileno(), data)
        return len(data)

    def fileno(self) -> int:
        """Return 1 or 2; whoever asks may write there, so what comes is the calling statement's."""
        line, _ = _state.where()
        _state.drain(line)
        _state.capture(line)
        return self.raw.fileno()


def _os_write(fd: int, data: bytes, /) -> int:
    if fd not in (1, 2):
        return _write(fd, data)
    _state.put(3, bytes(data))
    return len(data)


_state = State()
_streams: list[io.TextIOWrapper] = []


def _audit(event: str, args: tuple) -> None:  # type: ignore[type-arg]
    if event == "open":
        if args[0] in _TERMINAL:
            _launch()
    elif event == "_thread.start_new_thread" or event == "_thread.start_joinable_thread":
        _remember(args[0])
    elif event in _LAUNCHES:
        _launch()
    elif event == "import":
        if args[0] == "gc":
            _state.plain = False
            gc.unfreeze()
        elif args[0] in ("multiprocessing.popen_spawn_posix", "multiprocessing.popen_forkserver"):
            _launch()
    elif event in _TRACERS:
        _hide()
    elif event == "proven.write":
        _state.put(args[0], bytes(args[1]))


def _add_audit_hook(hook: object) -> None:
    """Add a hook of the program, which shall not see what happens here."""

    def only_foreign(event: str, args: tuple) -> None:  # type: ignore[type-arg]
        if not _state.busy and event != "proven.write":
            hook(event, args)  # type: ignore[operator]

    _real_add_hook(only_foreign)


def _remember(function: object) -> None:
    """Remember which line starts the thread that calls a function."""
    line, _ = _state.where()
    for attribute in ("__self__", "__code__"):
        _state.starts[id(getattr(function, attribute, None))] = line


def _start_new_thread(function: object, *args: object) -> int:
    _remember(function)
    return _real_start(function, *args)


def _launch() -> None:
    if _getpid() == _state.pid:
        line, _ = _state.where()
        _state.drain(line)
        _state.capture(line)


def _hide() -> None:
    from functools import partial  # noqa: PLC0415 - a bare interpreter has it loaded on some versions only

    for stream in _streams[:2]:
        buffer = stream.buffer
        buffer.write = partial(sys.audit, "proven.write", buffer.raw.fileno())


def _tap(stream: io.TextIOWrapper) -> io.TextIOWrapper:
    """Return a text stream like the given one, over a buffer that logs."""
    raw = io.FileIO(stream.fileno(), "wb", closefd=False)
    raw.name = stream.name
    tap = io.TextIOWrapper(
        Buffer(raw),
        encoding=stream.encoding,
        errors=stream.errors,
        newline="\n",
        write_through=True,
    )
    tap.mode = stream.mode
    return tap


def enter(kind: str) -> Session:
    """Prepare this interpreter and return in the process that shall run a program.

    The kind is "fork", "exec" or "once": see the module.
    """
    _streams.extend(_tap(stream) for stream in (sys.stdout, sys.stderr))  # type: ignore[arg-type]
    raw = io.BufferedReader(io.FileIO(0, closefd=False))
    _streams.append(io.TextIOWrapper(raw, encoding="utf-8"))
    for name in {"_weakref", "atexit", "gc", "marshal"} - _LOADED:
        sys.modules.pop(name, None)
    if kind != "exec":
        _disguise()
    compile("", "", "exec")  # initializes the compiler
    gc.collect()
    if kind == "fork":
        gc.freeze()
    request = _receive() if kind == "once" else _serve(kind)
    _prepare(*marshal.loads(request))
    return Session(kind == "fork")


def _receive() -> bytes:
    return _read(int.from_bytes(_read(4), "big"))


def _read(size: int) -> bytes:
    data = b""
    while len(data) < size:
        part = os.read(0, size - len(data))
        if not part:
            _exit(0)
        data += part
    return data


def _serve(kind: str) -> bytes:
    """Fork a child for each request, and say on descriptor 1 which process that is and how it ended.

    Returns the request in the child; of the kind "exec", the child becomes a new interpreter instead.
    """
    user = os.getppid()
    while True:
        request = _receive()
        pid = os.fork()
        if not pid:
            os.setsid()
            _signal.signal(_signal.SIGALRM, _signal.SIG_DFL)
            if kind == "exec":
                _become_new(request)
            return request
        _end_with(user, pid)
        _write(1, b"%d\n" % pid)
        _, status = os.waitpid(pid, 0)
        _signal.setitimer(_signal.ITIMER_REAL, 0)
        _end_group(pid)
        _write(1, b"%d\n" % status)


def _end_with(user: int, pid: int) -> None:
    """Look every second whether the process that wants the program's output is still there; else end the program."""

    def look(*_: object) -> None:
        if os.getppid() != user:
            os.killpg(pid, 9)

    _signal.signal(_signal.SIGALRM, look)
    _signal.setitimer(_signal.ITIMER_REAL, 1, 1)


def _become_new(request: bytes) -> None:
    reader, writer = os.pipe()
    _write(writer, len(request).to_bytes(4, "big") + request)
    null = _open(os.devnull, os.O_WRONLY)
    _dup2(reader, 0)
    _dup2(null, 1)
    for descriptor in (reader, writer, null):
        _close(descriptor)
    boot = sys.orig_argv[-1].replace("'exec'", "'once'")
    os.execv(sys.executable, [sys.executable, "-c", boot])  # noqa: S606 - that is the task


def _end_group(pid: int) -> None:
    """End all processes that a program left behind: those of its group, and those that became ours when their parents ended."""
    try:
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
                _kill(child, 9)


def _children() -> list[int]:
    try:
        with open(f"/proc/self/task/{_getpid()}/children") as file:  # noqa: PTH123 - pathlib is slow to import
            return [int(pid) for pid in file.read().split()]
    except OSError:
        return []


def _disguise() -> None:
    """Make this interpreter look like one that was started for a program, and log what it prints."""
    del os.environ["PYTHONHASHSEED"]  # it shall not reach child processes
    sys.orig_argv[1:] = [""]
    for folder in ("", sys.path[0]):
        sys.path.remove(folder)
        sys.path_importer_cache.pop(folder or os.getcwd(), None)
    sys.path.insert(0, "")
    sys.stdout = sys.__stdout__ = _streams[0]
    sys.stderr = sys.__stderr__ = _streams[1]
    sys.stdin = sys.__stdin__ = _streams[2]
    os.write = sys.modules["posix"].write = _os_write
    if sys.version_info < (3, 12):  # it raises no audit event there
        _thread.start_new_thread = _thread.start_new = _start_new_thread
        if "threading" in sys.modules:
            sys.modules["threading"]._start_new_thread = _start_new_thread
    sys.addaudithook(_audit)
    sys.addaudithook = _add_audit_hook


def _prepare(folder: str, name: str, control: str) -> None:
    """Make this process what ``python NAME`` in a folder would be."""
    _state.begin(control)
    null = _open(os.devnull, os.O_RDONLY)
    _dup2(null, 0)
    _close(null)
    os.chdir(folder)
    sys.argv[:] = sys.orig_argv[1:] = [name]
    sys.path[0] = folder


def load() -> tuple[object, dict[str, object]]:
    """Return the program's code and the namespace to execute it in.

    Raises SyntaxError, if it is no Python program.
    """
    name = sys.argv[0]
    path = f"{os.getcwd()}/{name}"
    with io.open_code(path) as file:
        source = file.read()
    main = sys.modules["__main__"].__dict__
    loader = sys.modules["_frozen_importlib_external"].SourceFileLoader("__main__", path)
    main.update(__file__=path, __cached__=None, __loader__=loader)
    _state.code = compile(source, name, "exec", dont_inherit=True)
    return _state.code, main


class Session:
    """The life of the program: from its first statement to the end of the process."""

    def __init__(self, fork: bool) -> None:
        """Begin; with `fork`, the process may end as soon as nobody could see a difference."""
        self.fork = fork

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, kind: type, value: BaseException, trace: object) -> bool:
        """Show an uncaught exception as Python does, run what a program runs at its end, and end."""
        status = 0 if value is None else _show(value, trace)
        _state.drain(0)
        _state.note(b"E", 0, 0, 0, b"")
        if self.fork and _state.plain:
            _finish(status)
        return True


def _show(value: BaseException, trace: object) -> int:
    """Print an exception that nothing caught, and return the exit status."""
    while trace is not None and trace.tb_frame.f_code is not _state.code:  # type: ignore[attr-defined]
        trace = trace.tb_next  # type: ignore[attr-defined]
    _state.line = trace.tb_lineno if trace else 0  # type: ignore[attr-defined]
    try:
        if isinstance(value, SystemExit):
            return _leave(value.code)
        value = value.with_traceback(trace)  # type: ignore[arg-type]
        sys.last_type, sys.last_value, sys.last_traceback = type(value), value, trace  # type: ignore[assignment]
        sys.last_exc = value  # type: ignore[attr-defined]
        hook = sys.excepthook
        if hook is not sys.__excepthook__ or sys.stderr is not _streams[1] or sys.stderr.closed:
            hook(type(value), value, trace)  # type: ignore[arg-type]
        else:
            for line in last_lines(value):
                _state.put(2, line.encode("utf-8", "backslashreplace") + b"\n")
    except BaseException as error:  # noqa: BLE001 - the hook is the program's
        sys.stderr.write(f"Error in sys.excepthook: {type(error).__name__}: {error}\n")
    finally:
        _state.line = None
    return 1


def _leave(code: object) -> int:
    if code is None or isinstance(code, int):
        return int(code or 0) & 0xFF
    sys.stderr.write(f"{code}\n")
    return 1


def last_lines(error: BaseException, indent: str = "") -> list[str]:
    """Return what a terminal ends with after an uncaught exception: its type and message, with the notes, without the frames.

    A message of several lines is all of them. Of a syntax error the excerpt and the caret are left out. An exception group is its
    message, then those of its exceptions, each two columns further in.
    """
    if isinstance(error, BaseExceptionGroup):
        module = type(error).__module__
        prefix = "" if module in ("builtins", "__main__") else f"{module}."
        lines = [f"{prefix}{type(error).__qualname__}: {error}", *getattr(error, "__notes__", ())]
        for inner in error.exceptions:
            lines += last_lines(inner, "  ")
    else:
        lines = _terminal_lines(error)
    return [indent + line for line in lines]


def _terminal_lines(error: BaseException) -> list[str]:
    """Let Python print an exception without its causes, and return the lines after the frames."""
    cause, context, suppress = error.__cause__, error.__context__, error.__suppress_context__
    error.__cause__ = error.__context__ = None
    _state.folded = []
    try:
        sys.__excepthook__(type(error), error, error.__traceback__)
        text = b"".join(_state.folded).decode("utf-8", "backslashreplace")
    finally:
        _state.folded = None
        error.__cause__, error.__context__ = cause, context
        error.__suppress_context__ = suppress
    lines = text.removesuffix("\n").split("\n")
    if lines[0] == "Traceback (most recent call last):":
        del lines[0]
    while len(lines) > 1 and lines[0].startswith(" "):
        del lines[0]
    return lines


def _finish(status: int) -> None:
    """End the process at once, if that leaves out nothing that the program would have done; else return."""
    threading = sys.modules.get("threading")
    if threading is not None:
        threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    if _is_watched():
        gc.unfreeze()  # else what hangs on a frozen namespace would never be collected
        return
    try:
        for stream in {sys.stdout, sys.stderr} - {None}:
            if not stream.closed:
                stream.flush()
    except BaseException:  # noqa: BLE001 - Python reports it when it ends
        gc.unfreeze()
        return
    _state.drain(0)
    _exit(status)


def _is_watched() -> bool:
    """Say whether the end of an object could be seen: by a finalizer, a weak reference's callback or a C library."""
    if "_ctypes" in sys.modules or not _state.plain:
        return True
    objects = gc.get_objects()
    types = {type(one) for one in objects}
    types.update(one for one in objects if isinstance(one, type) and not one.__flags__ & 1 << 14)
    if any(hasattr(kind, "__del__") for kind in types):
        return True
    references = (one for one in objects if isinstance(one, _weakref.ref))
    return any(getattr(one.__callback__, "__module__", None) not in _OWN for one in references)


_OWN = frozenset((None, "weakref", "_weakrefset", "functools", "_abc", "abc", "builtins"))
