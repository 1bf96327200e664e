"""Where Python looks for modules, as data."""

import os
import sysconfig
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """One entry of a search path: where it stands, its text, and what it turned out to be."""

    position: int
    text: str
    kind: str


def inspect_path(entries: Iterable[object]) -> list[Entry]:
    """Return what every entry is, in the order of the search. Reads the disk, changes nothing."""
    seen: set[str] = set()
    found = []
    for position, entry in enumerate(entries):
        text = entry if isinstance(entry, str) else repr(entry)
        kind = "duplicate" if text in seen else _kind(entry)
        found.append(Entry(position, text, kind))
        seen.add(text)
    return found


def report(entries: Iterable[Entry]) -> str:
    """Return the entries as a table, one a line."""
    return "\n".join(f"{e.position:>2}  {e.text or repr(''):<15} {e.kind}" for e in entries)


def _kind(entry: object) -> str:
    if not isinstance(entry, str):
        return "ignored: not a string"
    if entry == "":
        return "current directory at each import"
    # os.path answers False where Path.is_dir may raise: no permission, a name too long.
    if os.path.isdir(entry):
        return _kind_of_directory(Path(entry))
    if not os.path.exists(entry):
        return "folder of a zip archive" if _stands_in_zip(Path(entry)) else "missing"
    return "zip archive" if _is_zip(entry) else "a file that is no archive"


def _stands_in_zip(path: Path) -> bool:
    return any(_is_zip(parent) for parent in path.parents)


def _is_zip(path: str | Path) -> bool:
    return os.path.isfile(path) and zipfile.is_zipfile(path)  # opening a pipe would wait forever


def _kind_of_directory(path: Path) -> str:
    standard = {Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib")}
    if path in standard or path.name == "lib-dynload":
        return "standard library"
    if path.name in {"site-packages", "dist-packages"}:
        return "installed packages"
    return "directory"
