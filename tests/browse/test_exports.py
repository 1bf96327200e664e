"""What the build publishes besides pages: JSON, Markdown, the Anki deck, programs by address."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from proven.anki import anki_deck, note_id
from proven.exports import DECK, SCHEMA, llms_txt
from proven.markdown import to_html
from proven.question import Guide

TIME = 1_700_000_000


@pytest.fixture(scope="session")
def document(built_site: Path) -> dict[str, Any]:
    return json.loads((built_site / "questions.json").read_text(encoding="utf-8"))


def test_the_json_is_as_its_schema_says(built_site: Path, document: dict[str, Any]) -> None:
    schema = json.loads((built_site / SCHEMA).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    errors = [error.message for error in Draft202012Validator(schema).iter_errors(document)]
    assert not errors, "\n".join(errors[:20])


def test_the_json_holds_every_question_in_order(document: dict[str, Any], guide: Guide) -> None:
    assert [topic["slug"] for topic in document["topics"]] == [t.slug for t in guide.topics]
    assert len(document["questions"]) == len(guide.questions)
    for found, question in zip(document["questions"], guide.questions, strict=True):
        assert found["slug"] == question.slug
        assert found["answer"] == question.answer_text
        assert found["question_markdown"] == question.heading
        assert found["aliases"] == list(question.aliases)


def test_every_address_in_the_json_exists(built_site: Path, document: dict[str, Any]) -> None:
    missing = [
        address
        for question in document["questions"]
        for address in (
            *(f"{question[key]}index.html" for key in ("url", "permalink")),
            question["markdown"],
            *question["programs"],
        )
        if not (built_site / address).is_file()
    ]
    assert not missing, "\n".join(missing)


def test_llms_txt_lists_the_markdown_of_every_page(built_site: Path, guide: Guide) -> None:
    text = (built_site / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# Proven Python\n\n> ")
    links = re.findall(r"^- \[.*\]\(([^)]+)\): ", text, re.MULTILINE)
    assert len(links) == len(guide.questions) + len(guide.topics)
    for link in links:
        assert (built_site / link).read_text(encoding="utf-8").startswith("# "), link


def test_the_markdown_of_a_page_holds_its_answer_and_its_programs(
    built_site: Path, guide: Guide
) -> None:
    for question in guide.questions:
        text = (built_site / f"q/{question.slug}.md").read_text(encoding="utf-8")
        assert "--8<--" not in text, question.slug
        assert not re.search(r"^(!!!|\?\?\?)", text, re.MULTILINE), question.slug
        for program in question.programs:
            first = (built_site / "programs" / program).read_text(encoding="utf-8").split("\n")[0]
            assert first in text, program


def test_an_empty_guide_has_exports_too() -> None:
    assert llms_txt(Guide((), ()), "Name", "What.") == "# Name\n\n> What.\n"


def rows(deck: bytes, query: str) -> list[tuple[Any, ...]]:
    """Return what a query finds in the collection of an Anki package."""
    with zipfile.ZipFile(BytesIO(deck)) as archive:
        collection = archive.read("collection.anki2")
    connection = sqlite3.connect(":memory:")
    connection.deserialize(collection)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def test_the_deck_has_a_note_a_question_field_by_field(built_site: Path, guide: Guide) -> None:
    deck = (built_site / DECK).read_bytes()
    [(decks, models)] = rows(deck, "select decks, models from col")
    names = {int(number): held["name"] for number, held in json.loads(decks).items()}
    [model] = json.loads(models).values()
    fields = [field["name"] for field in model["flds"]]
    found = rows(
        deck,
        "select notes.guid, flds, tags, did, cards.ord, cards.due from notes"
        " join cards on cards.nid = notes.id order by notes.id",
    )
    assert len(found) == len(guide.questions)
    titles = {topic.slug: topic.title for topic in guide.topics}
    for (guid, flds, tags, did, _, _), question in zip(found, guide.questions, strict=True):
        assert guid == note_id(question.slug)
        assert dict(zip(fields, flds.split("\x1f"), strict=True)) == {
            "Question": to_html(question.heading),
            "Answer": to_html(question.answer),
            "Topic": titles[question.topic],
            "Level": question.level,
            "Link": "",
            "Slug": question.slug,
        }
        assert names[did] == f"Proven Python::{titles[question.topic]}"
        assert f"level::{question.level}" in tags.split()


def test_the_deck_depends_on_questions_and_time_alone(guide: Guide) -> None:
    assert anki_deck(guide, "", TIME) == anki_deck(guide, "", TIME)


def test_a_changed_question_keeps_its_note_and_comes_later(guide: Guide) -> None:
    topic = guide.topics[0]
    changed = replace(topic.questions[0], title="Other", answer="Other.", heading="Other?")
    moved = replace(topic, title="Renamed", questions=(changed, *topic.questions[1:]))
    query = "select guid, mid, did, notes.mod from notes join cards on nid = notes.id"
    old = rows(anki_deck(replace(guide, topics=(topic,)), "", TIME), query)
    new = rows(anki_deck(replace(guide, topics=(moved,)), "https://x.invalid/", TIME + 60), query)
    assert [row[:3] for row in old] == [row[:3] for row in new]
    assert {later[3] - before[3] for before, later in zip(old, new, strict=True)} == {60}


def test_a_program_runs_by_its_address(site_server: str, built_site: Path, guide: Guide) -> None:
    programs = [
        built_site / "programs" / path for question in guide.questions for path in question.programs
    ]
    texts = ((path, path.read_text(encoding="utf-8")) for path in programs)
    program, text = next(
        (path, text) for path, text in texts if "# => " in text and "import" not in text
    )
    uv = shutil.which("uv", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    address = f"{site_server}/{program.relative_to(built_site).as_posix()}"
    assert uv is not None
    done = subprocess.run(
        [uv, "run", "--no-project", "--python", sys.executable, address],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=built_site.parent,
    )
    claimed = re.findall(r"# => ?(.*)", text)
    assert done.stdout.splitlines()[:1] == claimed[:1], done.stderr
