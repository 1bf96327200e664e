"""The index: how text is cut into words, in Python and in the browser alike, and what is sent."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from proven.question import Guide, Question, Topic
from proven.search import build_index, error_messages, tokens, write_index

# A text, and its words with their parts.
CASES = [
    ("is vs ==", "is vs =="),
    ("a != b, c := d", "a != b c := d"),
    ("__init__ vs __new__", "__init__ init vs __new__ new"),
    ("*args, **kwargs", "* args ** kwargs"),
    ("@functools.lru_cache", "@ functools lru_cache lru cache"),
    ("TypeError and HTTPServer", "typeerror type error and httpserver http server"),
    ("PEP8, utf8, b2", "pep8 pep 8 utf8 utf 8 b2 b 2"),
    ("[::-1] [:] {} [] f() ()", ":: 1 [:] {} [] f ()"),
    ("don't use Python's or Python\u2019s 'b'", "dont use pythons or pythons b"),
    ("a - b: c. 'd', (e)", "a b c d e"),
    ("caf\u00e9 stra\u00dfe \u6570", "caf\u00e9 caf stra\u00dfe stra e \u6570"),
    ("x->y ... i//2 n**=2", "x -> y ... i // 2 n **= 2"),
    ('# """doc""" "str" \'\'\' C:\\x', '# """ doc """ str \'\'\' c \\ x'),
    ("", ""),
]


@pytest.mark.parametrize(("text", "words"), CASES)
def test_tokens(text: str, words: str) -> None:
    assert " ".join(tokens(text)) == words


def test_the_browser_cuts_text_alike(page: Page, site_server: str) -> None:
    page.goto(f"{site_server}/assets/search/words.js")
    texts = [text for text, _ in CASES] + [path.read_text("utf-8") for path in sample_of_pages()]
    cut = page.evaluate(
        """async (texts) => {
          const { tokenize } = await import("/assets/search/words.js");
          return texts.map((text) => tokenize(text).flatMap(({ word, parts }) => [word, ...parts]));
        }""",
        texts,
    )
    assert cut == [tokens(text) for text in texts]


def sample_of_pages() -> list[Path]:
    pages = sorted((Path(__file__).parents[2] / "docs").glob("*/*.md"))
    assert pages
    return pages


def test_error_messages() -> None:
    text = """
    {}["name"]  # => KeyError: 'name'
    It raises `TypeError: unhashable type: 'list'`, and again `KeyError: 'name'`.
    ValueError alone is no message.
    """
    assert error_messages(text) == ["KeyError: 'name'", "TypeError: unhashable type: 'list'"]


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    """Return a guide of one topic with one question, whose program is below `tmp_path`."""
    (tmp_path / "p.py").write_text("# /// script\n# dependencies = []\n# ///\nspam()\n")
    body = '## How `eggs` hatch\n\nSee [ham](ham.md).\n\n```python\n--8<-- "p.py"\n```\n'
    question = Question(
        slug="breakfast",
        topic="food",
        path=Path("breakfast.md"),
        title="Breakfast",
        heading="What is `breakfast`?",
        level="easy",
        kind="concept",
        answer="The *first* meal.",
        aliases=("morning meal",),
        related=(),
        body=body,
        programs=("p.py",),
    )
    return Guide((Topic("food", Path(), "Food", "What one eats.", "", (question,)),), ())


def test_an_index_holds_topics_and_questions(guide: Guide, tmp_path: Path) -> None:
    index = json.loads(build_index(guide, tmp_path))
    assert index["topics"] == ["Food"]
    assert index["pages"] == [
        ["food/", 0, "", "", "Food", "What one eats.", ["food"], []],
        [
            "food/breakfast/",
            0,
            "easy",
            "concept",
            "Breakfast",
            "The first meal.",
            ["What is breakfast?", "morning meal"],
            [],
        ],
    ]


def test_an_index_knows_where_each_word_stands(guide: Guide, tmp_path: Path) -> None:
    index = json.loads(build_index(guide, tmp_path))
    places = dict(zip(index["words"].split(" "), index["places"], strict=True))
    text, heading = 4 * 1, 4 * 1 + 2
    assert places["spam"] == [text]
    assert places["ham"] == [text]
    assert places["eggs"] == [heading]
    assert "8" not in places, "the include is no text"
    assert "md" not in places, "the address of a link is no text"
    assert "dependencies" not in places, "the header of a program is not shown"


def test_an_index_is_written_beside_the_scripts(guide: Guide, tmp_path: Path) -> None:
    write_index(guide, tmp_path, tmp_path / "site")
    written = (tmp_path / "site/assets/search/index.json").read_text(encoding="utf-8")
    assert written == build_index(guide, tmp_path)
