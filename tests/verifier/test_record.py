"""The record: it speaks of nothing but what was verified, as it was verified."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from proven import record
from proven.record import Entry, Verification, verified_on

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "snippets" / "topic" / "question" / "program.py"
    path.parent.mkdir(parents=True)
    path.write_text("import helper  # => 1\n")
    (path.parent / "helper.py").write_text("print(1)\n")
    return path


@pytest.fixture
def file(program: Path, tmp_path: Path) -> Path:
    file = tmp_path / ".cache" / "verified.json"
    entry = Entry(record.content_hash(program), ("3.11.7", "3.13.0"), "2026-11-21")
    record.save(file, {record.key(program): entry})
    return file


def test_record_is_shown(file: Path, program: Path) -> None:
    assert verified_on(file, program) == Verification(("3.11.7", "3.13.0"), "2026-11-21")


def test_no_record(program: Path, tmp_path: Path) -> None:
    assert verified_on(tmp_path / "none.json", program) is None


def test_program_that_is_not_in_the_record(file: Path, program: Path) -> None:
    other = program.with_name("other.py")
    other.write_bytes(program.read_bytes())
    assert verified_on(file, other) is None


@pytest.mark.parametrize("name", ["program.py", "helper.py", "new.txt"])
def test_stale_record_shows_nothing(file: Path, program: Path, name: str) -> None:
    with program.with_name(name).open("a") as changed:
        changed.write("\n")
    assert verified_on(file, program) is None


def test_what_python_writes_beside_a_program_changes_nothing(file: Path, program: Path) -> None:
    (program.parent / "__pycache__").mkdir()
    (program.parent / "__pycache__" / "helper.pyc").write_bytes(b"")
    assert verified_on(file, program) is not None


@pytest.mark.parametrize(
    ("old", "new"),
    [("3.13.0", "3.14.0"), ("2026-11-21", "2027-11-21"), ('"3.11.7",', ""), ("{", "")],
)
def test_edited_record_shows_nothing(file: Path, program: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))
    assert verified_on(file, program) is None


@pytest.mark.parametrize("text", ["[]", "{}", '{"programs": 1, "checksum": 2}', "\0"])
def test_other_files_show_nothing(file: Path, program: Path, text: str) -> None:
    file.write_text(text)
    assert verified_on(file, program) is None


def test_merge_joins_the_versions_of_one_content() -> None:
    one = {"p": Entry("x", ("3.9.1", "3.11.7"), "2026-11-20"), "q": Entry("y", ("3.11.7",), "d")}
    other = {"p": Entry("x", ("3.10.0", "3.11.7"), "2026-11-21")}
    assert record.merge(one, other) == {
        "p": Entry("x", ("3.9.1", "3.10.0", "3.11.7"), "2026-11-21"),
        "q": Entry("y", ("3.11.7",), "d"),
    }


def test_merge_takes_the_later_of_two_contents() -> None:
    old = {"p": Entry("x", ("3.11.7",), "2026-11-20")}
    new = {"p": Entry("y", ("3.12.1",), "2026-11-21")}
    assert record.merge(old, new) == record.merge(new, old) == new


def test_run_extends_the_record() -> None:
    old = {"p": Entry("x", ("3.11.7", "3.12.1"), "2026-11-20"), "q": Entry("y", ("3.11.7",), "d")}
    seen = [
        ("p", "x", "3.13.0", True),
        ("p", "x", "3.12.1", False),
        ("q", "z", "3.11.7", False),
        ("r", "w", "3.11.7", True),
    ]
    assert record.extended(old, seen, "2026-11-21") == {
        "p": Entry("x", ("3.11.7", "3.13.0"), "2026-11-21"),
        "r": Entry("w", ("3.11.7",), "2026-11-21"),
    }


def test_merge_files(file: Path, program: Path, tmp_path: Path) -> None:
    other, merged = tmp_path / "other.json", tmp_path / "merged.json"
    entry = Entry(record.content_hash(program), ("3.12.1",), "2026-11-22")
    record.save(other, {record.key(program): entry})
    record.merge_files([file, other], merged)
    assert verified_on(merged, program) == Verification(
        ("3.11.7", "3.12.1", "3.13.0"), "2026-11-22"
    )
    other.write_text(json.dumps({"programs": {}, "checksum": ""}))
    with pytest.raises(ValueError, match=r"other\.json"):
        record.merge_files([file, other], merged)
