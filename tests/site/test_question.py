"""Reading questions: what a right page gives, and one clear message for each mistake."""

from pathlib import Path

import pytest

from proven.nav import read_nav
from proven.question import Guide, read_guide, read_question, read_questions

FRONT = {
    "title": "is vs ==",
    "level": "easy",
    "kind": "concept",
    "answer": "'`==` compares values, `is` compares *identities*.'",
    "aliases": '[identity, "=="]',
    "related": "[]",
}


def page(body: str = "\n# When `is`?\n\nText.\n", **changes: str | None) -> str:
    """Return a right page, but for the changes; None leaves a key out."""
    keys = {key: value for key, value in (FRONT | changes).items() if value is not None}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + "---\n" + body


def read(tmp_path: Path, text: str, name: str = "basics/is-vs-equals.md") -> list[str]:
    """Write one page and return the messages about it, without the folder."""
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    _, problems = read_question(path)
    return [str(problem).removeprefix(f"{tmp_path}/") for problem in problems]


def test_a_right_page_becomes_a_question(tmp_path: Path) -> None:
    path = tmp_path / "basics/is-vs-equals.md"
    path.parent.mkdir()
    body = '\n# When `is`?\n\n```python\n--8<-- "basics/is-vs-equals/a.py"\n```\n'
    path.write_text(page(body), encoding="utf-8")
    question, problems = read_question(path)
    assert problems == []
    assert (question.slug, question.topic) == ("is-vs-equals", "basics")
    assert question.title == "is vs =="
    assert (question.heading, question.heading_text) == ("When `is`?", "When is?")
    assert question.answer_text == "== compares values, is compares identities."
    assert question.aliases == ("identity", "==")
    assert question.programs == ("basics/is-vs-equals/a.py",)
    assert question.body.startswith("```python")
    assert question.url == "basics/is-vs-equals/"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("# Heading\n", "1: the page has no front matter", id="no-front-matter"),
        pytest.param(page(level=None), "1: the key 'level' is missing", id="missing-key"),
        pytest.param(page(tags="[a]"), "8: unknown key 'tags'", id="unknown-key"),
        pytest.param(page(title="3.14"), "2: 'title' is 3.14, not text", id="title-a-number"),
        pytest.param(page(title="''"), "2: 'title' is empty", id="title-empty"),
        pytest.param(page(level="basic"), "3: 'level' is 'basic'", id="unknown-level"),
        pytest.param(page(kind="essay"), "4: 'kind' is 'essay'", id="unknown-kind"),
        pytest.param(page(answer="a " * 61), "5: the answer has 61 words", id="answer-too-long"),
        pytest.param(page(answer="See [x](x.md)."), "5: the answer holds a link", id="answer-link"),
        pytest.param(page(aliases="identity"), "6: 'aliases' is 'identity'", id="aliases-no-list"),
        pytest.param(page(aliases="[on]"), "6: 'aliases' holds True", id="alias-a-truth-value"),
        pytest.param(
            page(aliases="[a, a]"), "6: 'aliases' holds 'a' more than once", id="alias-2x"
        ),
        pytest.param(page(title="a: b: c"), "2: the front matter is not YAML", id="not-yaml"),
        pytest.param(
            page(related="[]\ntitle: x"), "8: the key 'title' is given twice", id="key-2x"
        ),
        pytest.param("---\n- a\n---\n# H\n", "1: the front matter holds no keys", id="a-list"),
        pytest.param(page("\nText.\n"), "9: the page has no H1", id="no-heading"),
        pytest.param(page("\n# A\n\n# B\n"), "12: the page has a second H1", id="two-headings"),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    problems = read(tmp_path, text)
    assert len(problems) == 1, problems
    assert problems[0].startswith(f"basics/is-vs-equals.md:{message}")
    assert "; " in problems[0], "the message names no fix"


@pytest.mark.parametrize(
    "name", ["basics/is_vs.md", "basics/Is.md", "Basics/is.md", "basics/a--b.md"]
)
def test_a_bad_slug_is_told(tmp_path: Path, name: str) -> None:
    assert any("is no slug" in problem for problem in read(tmp_path, page(), name))


def test_an_answer_of_60_words_is_not_too_long(tmp_path: Path) -> None:
    assert read(tmp_path, page(answer="a " * 60)) == []


def test_a_comment_in_a_fence_is_no_heading(tmp_path: Path) -> None:
    assert (
        read(tmp_path, page("\n# A\n\n```text\n# B\n```\n\n    ```text\n    # C\n    ```\n")) == []
    )


def test_all_mistakes_of_a_page_are_told_at_once(tmp_path: Path) -> None:
    assert len(read(tmp_path, page(level="x", kind="y", title=None, extra="z"))) == 4


def write(root: Path, pages: dict[str, str]) -> None:
    """Write pages below ``docs/`` of a project."""
    for name, text in pages.items():
        path = root / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def test_mistakes_between_pages_are_told(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a/one.md": page(related="[one, two, missing]"),
            "a/two.md": page(title="IS VS ==", body="\n# Another?\n"),
            "b/one.md": page(title="other"),
        },
    )
    _, problems = read_questions(tmp_path / "docs")
    told = [str(problem).removeprefix(f"{tmp_path}/docs/") for problem in problems]
    assert [line.split(";")[0] for line in told if line.startswith("a/one")] == [
        "a/one.md:7: 'related' names the page itself",
        "a/one.md:7: 'related' names 'missing', which is no question",
    ]
    assert any(line.startswith("a/two.md:2: the title 'is vs ==' is already") for line in told)
    assert any(line.startswith("b/one.md:1: the slug 'one' is already") for line in told)
    assert any(line.startswith("b/one.md:1: the heading 'when `is`?' is already") for line in told)
    assert len(told) == 5


TOPIC = "---\ntitle: Basics\nsummary: The first things.\n---\n\n# Basics\n\nText.\n"
CONFIG = """\
site_name: x
theme: !ENV [THEME, material]
nav:
  - index.md
  - Basics:
      - basics/index.md
      - basics/two.md
      - basics/one.md
  - Elsewhere: https://docs.python.org/
"""


def guide(root: Path, config: str = CONFIG) -> Guide:
    """Write a configuration and read the project."""
    (root / "snippets").mkdir(exist_ok=True)
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    return read_guide(root / "docs", read_nav(root / "mkdocs.yml"), root / "snippets")


def test_the_guide_is_in_the_order_of_the_navigation(tmp_path: Path) -> None:
    one, two = page(level="hard"), page(title="two", body="\n# Two?\n")
    pages = {"index.md": "# Home\n", "basics/index.md": TOPIC, "basics/one.md": one}
    write(tmp_path, {**pages, "basics/two.md": two})
    found = guide(tmp_path)
    assert found.problems == ()
    assert [question.slug for question in found.questions] == ["two", "one"]
    assert (found.topics[0].title, found.topics[0].count("hard")) == ("Basics", 1)


def test_pages_and_navigation_that_disagree_are_told(tmp_path: Path) -> None:
    write(tmp_path, {"index.md": "# Home\n", "basics/two.md": page(), "extra.md": "# Extra\n"})
    told = [str(problem).removeprefix(f"{tmp_path}/") for problem in guide(tmp_path).problems]
    assert [line.split(";")[0] for line in told] == [
        "docs/basics/index.md:1: the topic has no index page",
        "docs/extra.md:1: the page is not in nav",
        "mkdocs.yml:6: nav names basics/index.md, which does not exist",
        "mkdocs.yml:8: nav names basics/one.md, which does not exist",
    ]
