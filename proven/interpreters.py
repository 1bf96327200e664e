"""The Python interpreters of this machine, and environments with what a program needs.

A program runs in an environment of its needs alone (PEP 723), without what happens to be
installed for the interpreter. The environments are kept below `CACHE`.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from packaging.specifiers import InvalidSpecifier, SpecifierSet

from proven.claims import SUPPORTED, Program
from proven.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from proven.log import Run

_HEADER = re.compile(
    r"^# /// script[ \t]*\n(?P<body>(?:#(?: .*)?\n)+?)# ///[ \t]*$", re.MULTILINE
)  # of PEP 723
CACHE = Path(__file__).parents[1] / ".cache" / "environments"


class AnyRunner(Protocol):
    """What runs programs: see `proven.runner.Runner`."""

    def start(self, program: Path) -> Callable[[], Run]:
        """Start a program; what this returns waits for its end and returns its output."""

    def close(self) -> None:
        """End all processes."""


class UnavailableError(Exception):
    """A program cannot be run under an interpreter; the text says why."""


@dataclass(frozen=True)
class Interpreter:
    """A Python interpreter and its version, such as ``(3, 12, 1)``."""

    path: Path
    release: tuple[int, int, int]

    @property
    def version(self) -> tuple[int, int]:
        """The feature version, such as ``(3, 12)``."""
        return self.release[:2]

    def __str__(self) -> str:
        """Return the version, such as ``3.12.1``."""
        return ".".join(map(str, self.release))

    def environment(self, needs: tuple[str, ...] = ()) -> Path:
        """Return the interpreter of an environment with what is needed, made if there is none yet.

        Raises UnavailableError, if they cannot be installed.
        """
        key = hashlib.sha256(repr((str(self.path), str(self), sorted(needs))).encode()).hexdigest()
        folder = CACHE / f"{self}-{key[:12]}"
        if not (folder / "ready").exists():
            self._make(folder, needs)
        return folder / "bin" / "python"

    def runner(self, python: Path, *, seed: int, fork: bool, limit: float) -> AnyRunner:
        """Return a runner for one of the environments, with the options of a `Runner`."""
        return Runner(python, seed=seed, fork=fork, limit=limit)

    def outline(self, python: Path, source: bytes) -> str | None:
        """Return the outline of a program whose syntax this Python may not know."""
        script = Path(__file__).with_name("statements.py")
        result = subprocess.run([python, script], input=source, capture_output=True, check=False)
        return None if result.returncode else result.stdout.decode()

    def _make(self, folder: Path, needs: tuple[str, ...]) -> None:
        new = folder.with_name(f"{folder.name}-{os.getpid()}")
        _call([str(self.path), "-m", "venv", "--without-pip", str(new)])
        if needs:
            uv = shutil.which("uv") or str(Path(sys.executable).with_name("uv"))
            _call([uv, "pip", "install", "--quiet", "--python", str(new / "bin/python"), *needs])
        (new / "ready").touch()
        try:
            new.rename(folder)
        except OSError:  # another process was faster
            shutil.rmtree(new)


def _call(command: list[str]) -> None:
    try:
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise UnavailableError(str(error)) from None
    if result.returncode:
        raise UnavailableError((result.stderr or result.stdout).strip())


def metadata(source: bytes) -> dict[str, Any]:
    """Return a program's PEP 723 header: `requires-python`, `dependencies`; empty without one.

    Raises ValueError, if there are several headers or the header is not TOML.
    """
    text = re.sub(r"\r\n?", "\n", source.decode("utf-8", "replace"))
    headers = [match["body"] for match in _HEADER.finditer(text)]
    if len(headers) > 1:
        raise ValueError("several `# /// script` headers")
    lines = headers[0].splitlines() if headers else []
    return tomllib.loads("\n".join(line[2:] for line in lines))


def needs_of(source: bytes, interpreter: Interpreter) -> tuple[str, ...]:
    """Return the distributions that a program's header says it needs.

    Raises UnavailableError, if the header excludes the interpreter, and ValueError, if the
    header is wrong.
    """
    header = metadata(source)
    if not header:
        return ()
    wanted = header.get("requires-python", "")
    try:
        if not SpecifierSet(wanted).contains(str(interpreter), prereleases=True):
            raise UnavailableError(f"it requires Python {wanted}")
    except InvalidSpecifier as error:
        raise ValueError(f"requires-python of the `# /// script` header: {error}") from None
    return tuple(header.get("dependencies", ()))


def parse(program: Path, source: bytes, interpreter: Interpreter, python: Path) -> Program:
    """Parse a program with this Python, or else with one of an interpreter that knows its syntax.

    Raises SyntaxError, if neither can.
    """
    try:
        return Program.parse(program, source)
    except SyntaxError:
        outline = interpreter.outline(python, source)
        if outline is None:
            raise
        return Program.parse(program, source, outline)


@cache
def current() -> Interpreter:
    """Return the interpreter that runs this."""
    base = getattr(sys, "_base_executable", None) or sys.executable
    return Interpreter(Path(base), sys.version_info[:3])


@cache
def find(version: tuple[int, int]) -> Interpreter | None:
    """Return an interpreter of a version, if there is one: this one, or from PATH, pyenv or uv."""
    if version == sys.version_info[:2]:
        return current()
    for path in _candidates(".".join(map(str, version))):
        release = _release(path)
        if release and release[:2] == version:
            return Interpreter(path, release)
    from proven import pyodide  # its interpreter is one of these

    return pyodide.find() if version == pyodide.VERSION else None


def find_all() -> list[Interpreter]:
    """Return an interpreter of each supported version that this machine has."""
    return [found for version in SUPPORTED if (found := find(version))]


def _candidates(version: str) -> list[Path]:
    name = f"python{version}"
    roots = (
        os.environ.get("PYENV_ROOT", "~/.pyenv"),
        os.environ.get("UV_PYTHON_INSTALL_DIR", "~/.local/share/uv/python"),
    )
    folders = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep) if folder]
    paths = [folder / name for folder in folders if folder.name != "shims"]
    for root in roots:
        found = sorted(Path(root).expanduser().glob(f"*/*/{name}")) + sorted(
            Path(root).expanduser().glob(f"*/*/*/{name}")
        )
        paths += reversed(found)
    return [path for path in paths if path.is_file()]


def _release(path: Path) -> tuple[int, int, int] | None:
    code = "import sys; print(*sys.version_info[:3])"
    try:
        result = subprocess.run(
            [path, "-I", "-c", code], capture_output=True, text=True, timeout=20, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    numbers = re.findall(r"\d+", result.stdout)
    return (int(numbers[0]), int(numbers[1]), int(numbers[2])) if len(numbers) == 3 else None
