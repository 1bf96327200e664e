"""What runs inside the interpreter that runs a program.

`BOOT` is given to ``python -c``. Of the kind "fork", `enter` is the loop of `proven.parent`, which
forks a child for each request, and returns in the child only. Of the kind "exec", the child
becomes a new interpreter, whose `enter` of the kind "once" returns at once. From there on both are
the same: the program is executed as the module ``__main__``, one frame below the top, in an
interpreter that has imported nothing else, and `proven.tap` notes what it prints.

These modules import only what a bare interpreter has at hand, and work on every supported Python.
"""

# What is loaded anyway is looked at before anything is imported.
# ruff: noqa: E402

from __future__ import annotations

import sys

_LOADED = frozenset(sys.modules)

import _weakref
import atexit
import gc
import io
import marshal
import os

from proven import parent, tap
from proven.tap import state

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType, TracebackType
    from typing import Any

# The program may change the builtins; what is defined here keeps its own.
__builtins__: Any = dict(__builtins__)  # type: ignore[no-redef, arg-type]

BOOT = (
    "with [__import__('sys').path.insert(0, {folder!r}),"
    " __import__('proven.child').child.enter({kind!r})][1]:"
    " exec(*__import__('sys').modules.pop('proven.child').load())"
)
"""The whole program of an interpreter that runs programs; it leaves no name behind."""

_OWN_CALLBACKS = frozenset((None, "weakref", "_weakrefset", "functools", "_abc", "abc", "builtins"))

# The program may change modules.
_exit = os._exit
_stderr: io.TextIOWrapper
_null: int


def enter(kind: str) -> Session:
    """Prepare this interpreter and return in the process that shall run a program.

    The kind is "fork", "exec" or "once": see the module.
    """
    if kind != "exec":
        _disguise()
    compile("", "", "exec")  # initializes the compiler
    gc.collect()
    if kind == "fork":
        gc.freeze()
    request = parent.receive() if kind == "once" else parent.serve(kind)
    _, place, folder, name = marshal.loads(request)  # noqa: S302 - it comes from our own process
    _prepare(f"{place}/room/{folder}", name, f"{place}/log")
    return Session(may_be_short=kind == "fork")


def _disguise() -> None:
    """Make this interpreter look like one that was started for a program."""
    global _null, _stderr
    for name in ("PYTHONHASHSEED", "LD_BIND_NOW"):
        os.environ.pop(name, None)  # it shall not reach child processes
    sys.orig_argv[1:] = [""]
    for folder in (sys.path[0], ""):
        sys.path.remove(folder)
        sys.path_importer_cache.pop(folder or "/", None)
    sys.path.insert(0, "")
    for name in {"proven", "proven.tap", *sys.modules} - _LOADED - {"proven.child"}:
        if name.startswith("proven") or name in sys.builtin_module_names:
            del sys.modules[name]
    tap.install()
    _null = os.open(os.devnull, os.O_RDONLY)
    _stderr = sys.stderr  # type: ignore[assignment]


def _prepare(folder: str, name: str, control: str) -> None:
    """Make this process what ``python NAME`` in a folder would be."""
    state.begin(control)
    os.dup2(_null, 0)
    os.close(_null)
    os.chdir(folder)
    sys.argv[:] = sys.orig_argv[1:] = [name]
    sys.path[0] = folder


def run_here(folder: str, name: str, control: str) -> None:
    """Run a program in this very process, and do what Python does at its end, as far as possible.

    This is for interpreters that are a process of their own already, and cannot end.
    """
    _disguise()
    _prepare(folder, name, control)
    with Session(may_be_short=False):
        exec(*load())  # noqa: S102 - that is the task
    atexit._run_exitfuncs()
    main = sys.modules["__main__"].__dict__
    for name in [name for name in main if not name.startswith("__")]:
        main[name] = None
    gc.collect()
    state.drain(0)


def load() -> tuple[CodeType, dict[str, Any]]:
    """Return the program's code and the namespace to execute it in.

    Raises SyntaxError, if it is no Python program.
    """
    name, path = sys.argv[0], f"{sys.path[0]}/{sys.argv[0]}"
    with io.open_code(path) as file:
        source = file.read()
    main = sys.modules["__main__"].__dict__
    loader = sys.modules["_frozen_importlib_external"].SourceFileLoader("__main__", path)
    main.update(__file__=path, __cached__=None, __loader__=loader)
    state.code = compile(source, name, "exec", dont_inherit=True)
    return state.code, main


class Session:
    """The life of the program: from its first statement to the end of the process."""

    def __init__(self, *, may_be_short: bool) -> None:
        """Say whether the process may end as soon as nobody could see a difference."""
        self.may_be_short = may_be_short

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        """Show an uncaught exception as Python does, then do what Python does at its end."""
        status = 0 if value is None else _show(value, trace)
        state.drain(0)
        state.note(b"E", 0, 0, 0, b"")
        if self.may_be_short and state.is_plain:
            _finish(status)
        return True


def _show(value: BaseException, trace: TracebackType | None) -> int:
    """Print an exception that nothing caught, and return the exit status."""
    while trace is not None and trace.tb_frame.f_code is not state.code:
        trace = trace.tb_next
    state.line = trace.tb_lineno if trace else 0
    try:
        if isinstance(value, SystemExit):
            return _leave(value.code)
        value.__traceback__ = trace
        last: Any = sys
        last.last_type, last.last_value, last.last_traceback = type(value), value, trace
        last.last_exc = value
        if sys.excepthook is sys.__excepthook__ and sys.stderr is _stderr and not _stderr.closed:
            for line in last_lines(value):
                state.put(2, line.encode("utf-8", "backslashreplace") + b"\n")
        else:
            sys.excepthook(type(value), value, trace)
    except BaseException as error:
        sys.stderr.write(f"Error in sys.excepthook: {type(error).__name__}: {error}\n")
    finally:
        state.line = None
    return 1


def _leave(code: object) -> int:
    if code is None or isinstance(code, int):
        return int(code or 0) & 0xFF
    sys.stderr.write(f"{code}\n")
    return 1


def last_lines(error: BaseException, indent: str = "") -> list[str]:
    """Return what a terminal ends with after an uncaught exception.

    That is its type and message with the notes, without the frames. A message of several lines is
    all of them. Of a syntax error the excerpt and the caret are left out. An exception group is
    its message, then those of its exceptions, each two columns further in.
    """
    if isinstance(error, BaseExceptionGroup):
        module = type(error).__module__
        prefix = "" if module in ("builtins", "__main__") else f"{module}."
        text = f"{prefix}{type(error).__qualname__}: {error}"
        lines = "\n".join([text, *getattr(error, "__notes__", ())]).split("\n")
        for inner in error.exceptions:
            lines += last_lines(inner, "  ")
    else:
        lines = _terminal_lines(error)
    return [indent + line for line in lines]


def _terminal_lines(error: BaseException) -> list[str]:
    """Let Python print an exception without its causes, and return the lines after the frames."""
    cause, context, suppress = error.__cause__, error.__context__, error.__suppress_context__
    error.__cause__ = error.__context__ = None
    state.folded = []
    try:
        sys.__excepthook__(type(error), error, error.__traceback__)
        text = b"".join(state.folded).decode("utf-8", "backslashreplace")
    finally:
        state.folded = None
        error.__cause__, error.__context__ = cause, context
        error.__suppress_context__ = suppress
    lines = text.removesuffix("\n").split("\n")
    if lines[0] == "Traceback (most recent call last):":
        del lines[0]
    while len(lines) > 1 and lines[0].startswith(" "):
        del lines[0]
    return lines


def _finish(status: int) -> None:
    """End the process at once, if that leaves out nothing that one could see; else return."""
    threading: Any = sys.modules.get("threading")
    if threading is not None:
        threading._shutdown()
    atexit._run_exitfuncs()
    if not _is_watched() and _flush():
        state.drain(0)
        _exit(status)
    gc.unfreeze()  # else what hangs on a frozen namespace would never be collected


def _flush() -> bool:
    """Flush the standard streams, and say whether that was possible; if not, Python reports it."""
    try:
        for stream in {sys.stdout, sys.stderr} - {None}:
            if not stream.closed:
                stream.flush()
    except BaseException:
        return False
    return True


def _is_watched() -> bool:
    """Say whether one could see objects end: finalizers, weak references, C libraries.

    Nothing here may run code of the program, so its objects and classes are asked past their own
    attribute access.
    """
    if "_ctypes" in sys.modules or not state.is_plain:
        return True
    objects = gc.get_objects()
    types = {id(type(one)): type(one) for one in objects}
    types |= {id(one): one for one in objects if issubclass(type(one), type) and not _has_gc(one)}
    if any("__del__" in _names(base) for kind in types.values() for base in _bases(kind)):
        return True
    callbacks = (_callback(one) for one in objects if issubclass(type(one), _weakref.ref))
    return not all(_is_own(callback) for callback in callbacks)


_bases = type.__dict__["__mro__"].__get__
_names = type.__dict__["__dict__"].__get__
_flags = type.__dict__["__flags__"].__get__
_callback = _weakref.ref.__dict__["__callback__"].__get__


def _has_gc(kind: type) -> bool:
    return bool(_flags(kind) & 1 << 14)  # Py_TPFLAGS_HAVE_GC: else its objects are not listed


def _is_own(callback: object) -> bool:
    """Say whether a weak reference's callback is of the standard library, where nothing shows."""
    if callback is None:
        return True
    return type(callback) in _FUNCTIONS and callback.__module__ in _OWN_CALLBACKS


_FUNCTIONS = (type(_has_gc), type(len))
