"""Where Python looks for modules, as data."""

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


def inspect_path(entries: Iterable[str]) -> list[Entry]:
    """Return what every entry is, in the order of the search. Reads the disk, changes nothing."""
    seen: set[str] = set()
    found = []
    for position, text in enumerate(entries):
        kind = "duplicate" if text in seen else _kind(text)
        found.append(Entry(position, text, kind))
        seen.add(text)
    return found


def report(entries: Iterable[Entry]) -> str:
    """Return the entries as a table, one a line."""
    return "\n".join(f"{e.position:>2}  {e.text or repr(''):<14} {e.kind}" for e in entries)


def _kind(text: str) -> str:
    if text == "":
        return "current directory at each import"
    path = Path(text)
    if path.is_dir():
        return _kind_of_directory(path)
    if not path.exists():
        return "missing"
    return "zip archive" if zipfile.is_zipfile(path) else "a file that is no archive"


def _kind_of_directory(path: Path) -> str:
    standard = {Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib")}
    if path in standard or path.name == "lib-dynload":
        return "standard library"
    if path.name in {"site-packages", "dist-packages"}:
        return "installed packages"
    return "directory"
