"""Questions and topics, read from the pages.

The site, the search and the exports are made of these objects.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from proven.fences import fence_problems, included_paths
from proven.frontmatter import FrontMatter
from proven.markdown import plain_text
from proven.nav import NavPage, nav_problems
from proven.problem import Problem

LEVELS = ("easy", "medium", "hard")
KINDS = ("concept", "coding", "design", "ops")
ANSWER_WORDS = 60

_QUESTION_KEYS = ("title", "level", "kind", "answer", "aliases", "related")
_TOPIC_KEYS = ("title", "summary")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HEADING = re.compile(r"^# +(?P<text>.+?)[ #]*$", re.MULTILINE)
_CODE = re.compile(r"^ *(`{3,}|~{3,}).*?^ *\1[`~]*[ \t]*$", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\]\(|\]\[")


@dataclass(frozen=True)
class Question:
    """A question: what its front matter says, and what its page holds.

    `path` is the page's file; `title` and `aliases` are plain text; `heading` (the H1), `answer`
    and `body` (what follows the H1) are Markdown; `programs` are the paths below ``snippets/`` that
    it shows, in order.
    """

    slug: str
    topic: str
    path: Path
    title: str
    heading: str
    level: str
    kind: str
    answer: str
    aliases: tuple[str, ...]
    related: tuple[str, ...]
    body: str
    programs: tuple[str, ...]
    lines: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def answer_text(self) -> str:
        """Return the answer without its markup."""
        return plain_text(self.answer)

    @cached_property
    def heading_text(self) -> str:
        """Return the H1 without its markup."""
        return plain_text(self.heading)

    @property
    def page(self) -> str:
        """Return the page's file below ``docs/``, as the navigation names it."""
        return f"{self.topic}/{self.slug}.md"

    @property
    def url(self) -> str:
        """Return the page's address below the site's root."""
        return f"{self.topic}/{self.slug}/"


@dataclass(frozen=True)
class Topic:
    """A topic: its index page, and its questions in the order of the navigation."""

    slug: str
    path: Path
    title: str
    summary: str
    body: str
    questions: tuple[Question, ...] = ()

    @property
    def url(self) -> str:
        """Return the index page's address below the site's root."""
        return f"{self.slug}/"

    def count(self, level: str) -> int:
        """Return how many questions of a level the topic has."""
        return sum(question.level == level for question in self.questions)


@dataclass(frozen=True)
class Guide:
    """All topics, in the order of the navigation, and every mistake found while reading them."""

    topics: tuple[Topic, ...]
    problems: tuple[Problem, ...]

    @property
    def questions(self) -> list[Question]:
        """Return the questions of all topics."""
        return [question for topic in self.topics for question in topic.questions]


def read_guide(docs: Path, nav: Sequence[NavPage], snippets: Path) -> Guide:
    """Read every topic and question below `docs`.

    Args:
        docs: The folder of the pages.
        nav: The pages that the navigation names, in its order (`proven.nav.read_nav`).
        snippets: The folder of the programs, to check that what a page includes is there.
    """
    order = {entry.page: number for number, entry in enumerate(nav)}
    questions, problems = read_questions(docs)
    questions.sort(key=lambda question: order.get(question.page, len(order)))
    topics, topic_problems = read_topics(docs, questions)
    topics.sort(key=lambda topic: order.get(f"{topic.slug}/index.md", len(order)))
    problems += topic_problems + nav_problems(docs, nav)
    for path in sorted(docs.rglob("*.md")):
        problems += fence_problems(path, path.read_text(encoding="utf-8"), snippets)
    return Guide(tuple(topics), tuple(sorted(problems)))


def read_questions(docs: Path) -> tuple[list[Question], list[Problem]]:
    """Read the question pages, ``docs/<topic>/<slug>.md``, and every mistake in them.

    A question with mistakes is returned all the same, as far as it could be read.
    """
    questions, problems = [], []
    for path in sorted(docs.glob("*/*.md")):
        if path.name != "index.md":
            question, found = read_question(path)
            questions.append(question)
            problems += found
    return questions, problems + _problems_between(questions)


def read_question(path: Path) -> tuple[Question, list[Problem]]:
    """Read one question page and return it with the mistakes that can be seen on it alone."""
    page = FrontMatter.read(path)
    page.check_keys(_QUESTION_KEYS)
    _check_slug(page)
    heading, body = _split_heading(page)
    question = Question(
        slug=path.stem,
        topic=path.parent.name,
        path=path,
        title=page.text("title") or path.stem,
        heading=heading,
        level=page.choice("level", LEVELS),
        kind=page.choice("kind", KINDS),
        answer=_answer(page),
        aliases=page.texts("aliases"),
        related=page.texts("related"),
        body=body,
        programs=tuple(included_paths(page.body)),
        lines=page.lines,
    )
    return question, page.problems


def read_topics(docs: Path, questions: Iterable[Question]) -> tuple[list[Topic], list[Problem]]:
    """Read the index page of each topic and give it its questions, in the order given."""
    by_topic: dict[str, list[Question]] = {}
    for question in questions:
        by_topic.setdefault(question.topic, []).append(question)
    topics, problems = [], []
    for folder in sorted(path for path in docs.iterdir() if any(path.glob("*.md"))):
        topic, found = _read_topic(folder / "index.md")
        topics.append(replace(topic, questions=tuple(by_topic.get(topic.slug, ()))))
        problems += found
    return topics, problems


def _read_topic(path: Path) -> tuple[Topic, list[Problem]]:
    slug = path.parent.name
    if not path.is_file():
        missing = Problem(path, 1, "the topic has no index page", "add it, with title and summary")
        return Topic(slug, path, slug, "", ""), [missing]
    page = FrontMatter.read(path)
    page.check_keys(_TOPIC_KEYS)
    _, body = _split_heading(page)
    topic = Topic(slug, path, page.text("title") or slug, page.text("summary"), body)
    return topic, page.problems


def _check_slug(page: FrontMatter) -> None:
    for part in (page.path.stem, page.path.parent.name):
        if not _SLUG.fullmatch(part):
            page.report(
                1, f"{part!r} is no slug", "use lower-case letters, digits and single hyphens"
            )


def _answer(page: FrontMatter) -> str:
    answer = page.text("answer")
    words = len(answer.split())
    if words > ANSWER_WORDS:
        page.report(
            page.line("answer"),
            f"the answer has {words} words",
            f"cut it to {ANSWER_WORDS} at most",
        )
    if _LINK.search(answer):
        page.report(
            page.line("answer"),
            "the answer holds a link, which breaks where the answer is quoted",
            "move the link to the body",
        )
    return answer


def _split_heading(page: FrontMatter) -> tuple[str, str]:
    """Return the H1 and what follows it; a `#` in a fenced block is no heading."""
    blanked = _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), page.body)
    headings = list(_HEADING.finditer(blanked))
    if not headings:
        page.report(page.body_line, "the page has no H1", "start it with '# ' and the question")
        return "", page.body.strip()
    for extra in headings[1:]:
        line = page.body_line + page.body.count("\n", 0, extra.start())
        page.report(line, "the page has a second H1", "use ## for a section")
    first = headings[0]
    return first["text"].strip(), page.body[first.end() :].strip()


def _problems_between(questions: Sequence[Question]) -> list[Problem]:
    """Return the mistakes that only show when all questions are known."""
    slugs = {question.slug for question in questions}
    problems = [
        *_duplicates(questions, "slug", lambda question: question.slug),
        *_duplicates(questions, "title", lambda question: question.title.casefold()),
        *_duplicates(questions, "heading", lambda question: question.heading.casefold()),
    ]
    for question in questions:
        line = question.lines.get("related", 1)
        for slug in question.related:
            if slug == question.slug:
                problems.append(
                    Problem(question.path, line, "'related' names the page itself", "remove it")
                )
            elif slug not in slugs:
                told = f"'related' names {slug!r}, which is no question"
                problems.append(Problem(question.path, line, told, "name the slug of a page"))
    return problems


def _duplicates(
    questions: Sequence[Question], what: str, value: Callable[[Question], str]
) -> list[Problem]:
    first: dict[str, Question] = {}
    problems = []
    for question in questions:
        other = first.setdefault(value(question), question)
        if other is not question and value(question):
            told = f"the {what} {value(question)!r} is already that of {other.path}"
            problems.append(
                Problem(question.path, question.lines.get(what, 1), told, "give each its own")
            )
    return problems
