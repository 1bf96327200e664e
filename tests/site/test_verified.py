"""The line "Verified on": only what every program of a page, as it is now, was verified on."""

from pathlib import Path

import pytest

from proven.question import Question
from proven.record import Entry, content_hash
from proven.verified import verified

PROGRAMS = {"a": "print(1)  # => 1\n", "b": "print(2)  # => 2\n", "module": "x = 1\n"}


@pytest.fixture
def snippets(tmp_path: Path) -> Path:
    folder = tmp_path / "snippets/t/s"
    folder.mkdir(parents=True)
    for name, text in PROGRAMS.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return tmp_path / "snippets"


def question(*programs: str) -> Question:
    paths = tuple(f"t/s/{name}" for name in programs)
    return Question("s", "t", Path("s.md"), "", "", "easy", "ops", "", (), (), "", paths)


def entry(snippets: Path, name: str, versions: str, date: str = "2026-11-20") -> dict[str, Entry]:
    path = snippets / f"t/s/{name}.py"
    return {f"t/s/{name}.py": Entry(content_hash(path), tuple(versions.split()), date)}


def test_the_versions_common_to_all_programs_are_shown_with_the_older_date(snippets: Path) -> None:
    record = entry(snippets, "a", "3.9.1 3.12.1 3.13.0")
    record |= entry(snippets, "b", "3.13.2 3.12.1 3.9.9 3.14.0", "2026-11-01")
    found = verified(question("a.py", "b.py", "module.py", "Dockerfile"), snippets, record)
    assert found is not None
    assert (found.versions, found.date) == (("3.9", "3.12", "3.13"), "2026-11-01")


@pytest.mark.parametrize(
    ("programs", "recorded"),
    [
        pytest.param(["a.py"], {}, id="no-record"),
        pytest.param(["a.py", "b.py"], {"a": "3.12.1"}, id="one-program-missing"),
        pytest.param(["a.py", "b.py"], {"a": "3.12.1", "b": "3.13.0"}, id="no-common-version"),
        pytest.param(["module.py"], {"module": "3.12.1"}, id="no-program"),
        pytest.param([], {"a": "3.12.1"}, id="nothing-shown"),
    ],
)
def test_nothing_is_shown(snippets: Path, programs: list[str], recorded: dict[str, str]) -> None:
    record: dict[str, Entry] = {}
    for name, versions in recorded.items():
        record |= entry(snippets, name, versions)
    assert verified(question(*programs), snippets, record) is None


def test_an_edited_program_is_not_verified(snippets: Path) -> None:
    record = entry(snippets, "a", "3.12.1")
    (snippets / "t/s/a.py").write_text("print(1)  # => 2\n", encoding="utf-8")
    assert verified(question("a.py"), snippets, record) is None
