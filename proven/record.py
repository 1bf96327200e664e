"""The record of what was verified: which program, its content, on which Pythons, when.

The record is a JSON file with a checksum, so that what was edited by hand, or is about an older
content, is not shown.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORD = Path(".cache/verified.json")
"""Where a run writes its record, and where the site looks for it."""


@dataclass(frozen=True)
class Verification:
    """The releases that a program was verified on, as ``("3.11.7", "3.12.1")``, and when last."""

    versions: tuple[str, ...]
    date: str


@dataclass(frozen=True)
class Entry:
    """A verified program: its content's hash, and what it was verified on."""

    content: str
    versions: tuple[str, ...]
    date: str


def verified_on(record: Path, program: Path) -> Verification | None:
    """Return on what a program, as it is now, was verified; None, if the record does not say.

    `record` is the record's file, which need not exist; `program` is a path with a folder named
    `snippets` in it.
    """
    entry = load(record).get(key(program))
    if entry is None or entry.content != content_hash(program):
        return None
    return Verification(entry.versions, entry.date)


def key(program: Path) -> str:
    """Return a program's name in the record: its path below `snippets`."""
    parts = program.absolute().parts
    start = len(parts) - parts[::-1].index("snippets")
    return "/".join(parts[start:])


def content_hash(program: Path) -> str:
    """Return a hash of a program and the other files of its folder, which it may import or read."""
    total = hashlib.sha256(program.name.encode())
    for name, path in sorted(_files(str(program.parent), "")):
        with open(path, "rb") as file:  # noqa: PTH123 - this runs thousands of times
            total.update(name.encode() + b"\0" + hashlib.sha256(file.read()).digest())
    return total.hexdigest()


def _files(folder: str, prefix: str) -> Iterator[tuple[str, str]]:
    """Yield the names below a folder, with slashes, and the paths of its files."""
    for entry in os.scandir(folder):
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(entry.path, f"{prefix}{entry.name}/")
        else:
            yield f"{prefix}{entry.name}", entry.path


def load(record: Path) -> dict[str, Entry]:
    """Return the entries of a record by program; none, if there is no record or it was edited."""
    try:
        data = json.loads(record.read_text("utf-8"))
        if data["checksum"] != _checksum(data["programs"]):
            return {}
        return {
            name: Entry(one["content"], tuple(one["versions"]), one["date"])
            for name, one in data["programs"].items()
        }
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def save(record: Path, entries: dict[str, Entry]) -> None:
    """Write a record."""
    programs = {name: asdict(entry) for name, entry in sorted(entries.items())}
    data = {"programs": programs, "checksum": _checksum(programs)}
    record.parent.mkdir(parents=True, exist_ok=True)
    record.write_text(json.dumps(data, indent=1) + "\n", "utf-8")


def extended(
    entries: dict[str, Entry], seen: list[tuple[str, str, str, bool]], today: str
) -> dict[str, Entry]:
    """Return a record with what a run saw added.

    `seen` holds program, content hash, Python release and whether the program passed. What
    failed is no longer said to be verified on that release.
    """
    new = dict(entries)
    for name, content, release, passed in seen:
        old = new.pop(name, None)
        versions = set(old.versions if old and old.content == content else ()) - {release}
        date = today if passed or not old else old.date
        versions |= {release} if passed else set()
        if versions:
            new[name] = Entry(content, tuple(sorted(versions, key=_order)), date)
    return new


def merge(*records: dict[str, Entry]) -> dict[str, Entry]:
    """Return one record out of several; of two contents of a program the one verified last."""
    merged: dict[str, Entry] = {}
    for entries in records:
        for name, entry in entries.items():
            merged[name] = _join(merged.get(name, entry), entry)
    return merged


def merge_files(files: list[Path], target: Path) -> None:
    """Write one record out of several files, for instance those of a CI matrix.

    Raises ValueError, if one of them is no record or was edited.
    """
    records = [load(file) for file in files]
    broken = [str(file) for file, entries in zip(files, records, strict=True) if not entries]
    if broken:
        raise ValueError(f"no records: {', '.join(broken)}")
    save(target, merge(*records))


def _join(one: Entry, other: Entry) -> Entry:
    if one.content != other.content:
        return max(one, other, key=lambda entry: entry.date)
    versions = sorted({*one.versions, *other.versions}, key=_order)
    return Entry(one.content, tuple(versions), max(one.date, other.date))


def _order(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]


def _checksum(programs: dict[str, Any]) -> str:
    text = json.dumps(programs, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


if __name__ == "__main__":
    # python -m proven.record FILE...: merge the records of several runs into this checkout's
    merge_files([Path(name) for name in sys.argv[1:]], RECORD)
