"""What the build publishes besides the pages, from the same questions.

=====================  =========================================================================
``questions.json``     every question; ``assets/questions.schema.json`` describes it
``proven-python.apkg`` the Anki deck (`proven.anki`)
``llms.txt``           the list of the Markdown pages, https://llmstxt.org/
``q/<slug>.md``        a question as Markdown (`proven.portable`); ``<topic>/index.md`` a topic
=====================  =========================================================================
"""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

from proven.anki import anki_deck
from proven.portable import question_markdown, topic_markdown
from proven.question import Guide, Question

# Raised when a reader of the old form would misread the new one.
SCHEMA_VERSION = 1
SCHEMA = "assets/questions.schema.json"
DECK = "proven-python.apkg"


def questions_document(guide: Guide, site_url: str = "") -> dict[str, object]:
    """Return the document ``questions.json``.

    Args:
        guide: The topics with their questions.
        site_url: The site's own address, with a slash at the end; or empty. Addresses in the
            document are relative to it either way.
    """
    topics = [
        {"slug": topic.slug, "title": topic.title, "summary": topic.summary, "url": topic.url}
        for topic in guide.topics
    ]
    return {
        "$schema": SCHEMA,
        "version": SCHEMA_VERSION,
        "site": site_url or None,
        "topics": topics,
        "questions": [_question(question) for question in guide.questions],
    }


def llms_txt(guide: Guide, name: str, description: str) -> str:
    """Return ``llms.txt``: what the site is, and where each page stands as Markdown."""
    parts = [f"# {name}\n\n> {description}\n"]
    for topic in guide.topics:
        lines = [f"- [{topic.title}]({topic.url}index.md): {topic.summary}"]
        lines += [
            f"- [{question.title}](q/{question.slug}.md): {question.heading_text}"
            for question in topic.questions
        ]
        parts.append(f"## {topic.title}\n\n" + "\n".join(lines) + "\n")
    return "\n".join(parts)


def markdown_pages(guide: Guide, snippets: Path) -> Iterator[tuple[str, str]]:
    """Yield the address and the text of each page's Markdown."""
    for topic in guide.topics:
        yield f"{topic.slug}/index.md", topic_markdown(topic, snippets)
        for question in topic.questions:
            yield f"q/{question.slug}.md", question_markdown(question, topic, snippets)


def write_exports(
    guide: Guide, snippets: Path, site: Path, *, name: str, description: str, site_url: str = ""
) -> None:
    """Write all exports of a guide below the built `site`.

    Args:
        guide: The topics with their questions.
        snippets: The folder of the programs.
        site: The folder of the built site.
        name: The name of the site.
        description: What it is, in a sentence.
        site_url: The site's own address, with a slash at the end; or empty.
    """
    document = json.dumps(questions_document(guide, site_url), ensure_ascii=False, indent=1)
    # https://reproducible-builds.org/specs/source-date-epoch/
    timestamp = float(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    texts = {"questions.json": document + "\n", "llms.txt": llms_txt(guide, name, description)}
    for address, text in (texts | dict(markdown_pages(guide, snippets))).items():
        path = site / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (site / DECK).write_bytes(anki_deck(guide, site_url, timestamp))


def _question(question: Question) -> dict[str, object]:
    return {
        "slug": question.slug,
        "topic": question.topic,
        "level": question.level,
        "kind": question.kind,
        "title": question.title,
        "question": question.heading_text,
        "question_markdown": question.heading,
        "answer": question.answer_text,
        "answer_markdown": question.answer,
        "aliases": list(question.aliases),
        "related": list(question.related),
        "permalink": f"q/{question.slug}/",
        "url": question.url,
        "markdown": f"q/{question.slug}.md",
        "programs": [f"programs/{path}" for path in question.programs],
    }
