"""A question or a topic as Markdown that needs nothing of this site: any program reads it.

The programs stand in place of their includes, whole, with the PEP 723 header that their page does
not show: whoever takes the text away needs it. MkDocs' boxes become sections. A question's Markdown
is ``/q/<slug>.md``, beside its permanent address; a topic's is ``/<topic>/index.md``.
"""

import re
from functools import partial
from pathlib import Path
from textwrap import dedent

from proven.fences import find_fences, included_file
from proven.question import Question, Topic

_BOX = re.compile(r'^(?:!!!|\?\?\?\+?) (?P<kind>\w+)(?: "(?P<title>[^"]*)")?$')
_LINK = re.compile(r"\]\((?P<path>(?:[\w./-]+/)?(?P<page>[\w-]+))\.md(?P<anchor>#[\w-]+)?\)")


def question_markdown(question: Question, topic: Topic, snippets: Path) -> str:
    """Return a question's page: heading, facts, answer, then the body with its programs."""
    facts = f"Topic: {topic.title}. Level: {question.level}. Kind: {question.kind}."
    answer = "\n".join(f"> {line}".rstrip() for line in question.answer.splitlines())
    body = portable(question.body, snippets, topic.slug)
    return f"# {question.heading}\n\n{facts}\n\n{answer}\n\n{body}\n"


def topic_markdown(topic: Topic, snippets: Path) -> str:
    """Return a topic's page, with all its questions and their answers."""
    parts = [
        f"# {topic.title}",
        f"> {topic.summary}",
        portable(topic.body, snippets, topic.slug, "../q/"),
    ]
    for question in topic.questions:
        link = f"[{question.title}](../q/{question.slug}.md)"
        parts.append(f"## {question.heading}\n\n{question.answer}\n\n{link} ({question.level})")
    return "\n\n".join(parts) + "\n"


def portable(body: str, snippets: Path, topic: str, beside: str = "") -> str:
    """Return the body of a page with programs for includes, sections for boxes, links mended.

    Args:
        body: The Markdown below the H1.
        snippets: The folder of the programs.
        topic: The topic that the page belongs to.
        beside: How to get from where the Markdown is published to that of the questions.

    Raises:
        ProgramError: An include is wrong.
    """

    def prose(lines: list[str]) -> list[str]:
        return [_LINK.sub(partial(_mended, topic, beside), line) for line in lines]

    lines = body.splitlines()
    out, done = list[str](), 0
    for fence in find_fences(body):
        out += prose(lines[done : fence.line - 1])
        path = included_file(fence, snippets)
        if path is None:
            out += lines[fence.line - 1 : fence.end]
        else:
            program = path.read_text(encoding="utf-8").splitlines()
            shown = [f"`{path.name}`:", "", lines[fence.line - 1].strip(), *program]
            out += [
                f"{fence.indent}{line}".rstrip() for line in [*shown, lines[fence.end - 1].strip()]
            ]
        done = fence.end
    return _unboxed("\n".join(out + prose(lines[done:])))


def _mended(topic: str, beside: str, link: re.Match[str]) -> str:
    """Return a link between pages as one between their Markdown, less its anchor."""
    if link["page"] != "index":
        return f"]({beside}{link['page']}.md)"
    folder = link["path"].rpartition("/")[0].rpartition("/")[2]
    return f"](../{folder or topic}/index.md)"


def _unboxed(text: str) -> str:
    """Return a text with each box (``!!! tip "Title"``) as a section of its own."""
    out, box = list[str](), list[str]()
    inside = False
    for line in [*text.splitlines(), "."]:
        if inside and (not line or line.startswith("    ")):
            box.append(line)
            continue
        if inside:
            out += [*dedent("\n".join(box)).strip().splitlines(), ""]
            inside = False
        match = _BOX.match(line)
        if match:
            out += [f"## {match['title'] or match['kind'].capitalize()}", ""]
            inside, box = True, []
        else:
            out.append(line)
    return "\n".join(out[:-1]).strip()
