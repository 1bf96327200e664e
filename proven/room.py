"""The room of a program: a fresh copy of its folder, a folder for temporary files, and its log.

A room is made before its program's turn and read after it. While the program runs, the room stands
at another place, the same for all programs, so that nothing a program prints depends on its number.
"""

# Files are copied and removed thousands of times: pathlib would take several times as long.
# ruff: noqa: PTH102, PTH103, PTH106, PTH108, PTH123, PTH116

from __future__ import annotations

import contextlib
import os
import shutil
from typing import TYPE_CHECKING

from proven import tap
from proven.log import Run, read_log

if TYPE_CHECKING:
    from pathlib import Path


class Room:
    """A fresh copy of a program's folder, beside an empty folder and one for what is logged."""

    def __init__(self, path: str, program: Path) -> None:
        """Make the room of a program at a path where nothing is yet."""
        self.path = path
        self.folder = program.parent.name
        self.name = program.name
        for part in ("", "/log", "/room", "/room/tmp"):
            os.makedirs(path + part)
        copy_folder(str(program.parent), f"{path}/room/{self.folder}")
        # What is open stays readable, whatever the program does to the file's name.
        self._log = os.open(f"{path}/log/log", os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)

    def read(self, failure: str) -> Run:
        """Return what the program's log and the captures beside it tell of its run.

        `failure` is what is known to be wrong with the run.
        """
        data = os.pread(self._log, os.fstat(self._log).st_size, 0)
        return read_log(data, self._rest, failure)

    def _rest(self, name: str, seen: int) -> bytes:
        """Return what arrived in a capture after the program looked for the last time."""
        path = f"{self.path}/log/{name}"
        with contextlib.suppress(OSError):
            if os.stat(path).st_size > seen:
                with open(path, "rb") as stream:
                    stream.seek(seen)
                    return stream.read(tap.LIMIT + 1)
        return b""

    def remove(self) -> None:
        """Remove the room with all that is in it, as far as it is there."""
        os.close(self._log)
        remove_folder(self.path)


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


def remove_folder(folder: str) -> None:
    """Remove a folder, which need not be there, even if a program took away the permission."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    remove_folder(entry.path)
                else:
                    os.unlink(entry.path)
        os.rmdir(folder)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
