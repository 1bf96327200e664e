"""The record of published slugs: nothing disappears, renames lead on, new questions are added."""

from dataclasses import replace
from pathlib import Path

import pytest

from proven.permalink import write_permalinks
from proven.published import (
    RECORD,
    former_slugs,
    published_problems,
    read_published,
    write_published,
)
from proven.question import Guide, Question

ROOT = Path(__file__).resolve().parents[2]
QUESTION = Question("new", "t", Path("new.md"), "N", "N?", "easy", "ops", "N.", (), (), "", ())


def test_no_published_slug_has_disappeared_and_none_is_missing(guide: Guide) -> None:
    path = ROOT / RECORD
    problems = published_problems(path, read_published(path), guide.questions)
    assert not problems, "\n".join(map(str, problems))


def test_a_slug_that_disappeared_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / RECORD.name
    path.write_text("a\nlost\nnew\nold -> gone\n", encoding="utf-8")
    others = [QUESTION, replace(QUESTION, slug="a"), replace(QUESTION, slug="b")]
    told = published_problems(path, read_published(path), others)
    assert [str(problem).removeprefix(f"{tmp_path}/") for problem in told] == [
        "published.txt:2: 'lost' leads to no question; write 'lost -> new-slug'",
        "published.txt:4: 'old' leads to no question; write 'old -> new-slug'",
        "new.md:1: 'b' is not on record; run python -m proven.published",
    ]


def test_renames_lead_on_over_several_and_a_circle_leads_nowhere() -> None:
    record = {"a": "b", "b": "c", "c": "", "x": "y", "y": "x", "alive": "c"}
    assert former_slugs(record, ["c", "alive"]) == {"a": "c", "b": "c"}


def test_a_former_slug_keeps_its_permanent_address(tmp_path: Path) -> None:
    write_permalinks({"new": QUESTION, "old": QUESTION}, tmp_path)
    page = (tmp_path / "q/old/index.html").read_text(encoding="utf-8")
    assert 'url=../../t/new/"' in page
    assert "<title>N?</title>" in page


def test_writing_adds_and_drops_nothing(tmp_path: Path) -> None:
    path = tmp_path / RECORD.name
    path.write_text("b -> c\nc\n", encoding="utf-8")
    write_published(path, read_published(path), ["d", "a", "c"])
    assert path.read_text(encoding="utf-8") == "a\nb -> c\nc\nd\n"
    write_published(path, read_published(path), [])
    assert path.read_text(encoding="utf-8") == "a\nb -> c\nc\nd\n"


@pytest.mark.parametrize("line", ["a b", "a -> ", "A", "a\na"])
def test_a_line_that_is_no_slug_is_refused(tmp_path: Path, line: str) -> None:
    path = tmp_path / RECORD.name
    path.write_text(f"{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no new slug, nor 'old -> new'"):
        read_published(path)
