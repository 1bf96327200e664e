"""The slugs that were ever published, and what became of them: ``docs/published.txt``.

A slug is a permanent address (``/q/<slug>/``), a name in the links of sets and in the progress of
readers, and the id of an Anki note. So a published one is never dropped: it is a question, or it
leads to one. The file has one slug a line, in the order of the alphabet, so that two branches that
add questions merge::

    args-kwargs
    mutable-default -> mutable-default-arguments

``python -m proven.published`` adds the questions that are new. After a rename, write the arrow.
"""

import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from proven.problem import Problem
from proven.question import Question, read_questions

RECORD = Path("docs/published.txt")

_LINE = re.compile(r"(?P<slug>[a-z0-9-]+)(?: -> (?P<target>[a-z0-9-]+))?")


def read_published(path: Path) -> dict[str, str]:
    """Read the record: for each published slug the slug that it leads to, or ``""`` for itself.

    Args:
        path: The file; if it does not exist, nothing was published yet.

    Raises:
        ValueError: A line is neither a slug nor ``old -> new``.
    """
    record: dict[str, str] = {}
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    for number, line in enumerate(lines, 1):
        match = _LINE.fullmatch(line)
        if match is None or match["slug"] in record:
            raise ValueError(f"{path.name}:{number}: {line!r} is no new slug, nor 'old -> new'")
        record[match["slug"]] = match["target"] or ""
    return record


def former_slugs(record: Mapping[str, str], slugs: Iterable[str]) -> dict[str, str]:
    """Return the former slugs, each with the present one that it leads to, over several renames."""
    present = set(slugs)
    found = {}
    for old in record:
        target, seen = record[old], {old}
        while target not in present and target not in seen and record.get(target):
            seen.add(target)
            target = record[target]
        if old not in present and target in present:
            found[old] = target
    return found


def published_problems(
    path: Path, record: Mapping[str, str], questions: Iterable[Question]
) -> list[Problem]:
    """Return the published slugs that lead nowhere, and the questions that are not on record."""
    by_slug = {question.slug: question for question in questions}
    former = former_slugs(record, by_slug)
    problems = [
        Problem(path, number, f"{slug!r} leads to no question", f"write '{slug} -> new-slug'")
        for number, slug in enumerate(record, 1)
        if slug not in by_slug and slug not in former
    ]
    return problems + [
        Problem(question.path, 1, f"{slug!r} is not on record", "run python -m proven.published")
        for slug, question in by_slug.items()
        if slug not in record
    ]


def write_published(path: Path, record: Mapping[str, str], slugs: Iterable[str]) -> None:
    """Write the record with slugs added; none is taken out."""
    full = dict.fromkeys(slugs, "") | dict(record)
    lines = [f"{slug} -> {full[slug]}" if full[slug] else slug for slug in sorted(full)]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def main() -> int:
    """Add the questions of the project in the working directory; return the exit status."""
    path = RECORD
    questions, _ = read_questions(Path("docs"))
    record = read_published(path)
    write_published(path, record, [question.slug for question in questions])
    for problem in published_problems(path, read_published(path), questions):
        print(problem)
    return 0


if __name__ == "__main__":
    sys.exit(main())
