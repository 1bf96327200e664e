"""The index that the search box loads: names, answers, headings and words of the guide, as JSON.

What is short (titles, headings, aliases, error messages, answers) is sent as it is, and the browser
cuts it into words. What is long, the text of the pages and of their programs, is cut into words
here and sent as lists of pages. ``theme/assets/search/words.js`` cuts by the same rules; a test
holds the two equal.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from proven.fences import displayed, find_fences
from proven.markdown import plain_text
from proven.question import Guide, Question, Topic

_TOKEN = re.compile(
    r"\w+(?:(?<=[a-z])['\u2019](?:t|s|re|ll|ve|d|m)(?!\w))?"
    r"|\*\*=?|//=?|<<=?|>>=?|\.\.\.|[-+*/%@|&^=!:<>]=|->|::|\[:?\]|\{\}|(?<!\w)\(\)|[+*/%@|&^~<>=#\\]"
    r"|\"{3}|'{3}"
)
_CONTRACTION = re.compile(r"(?<=[a-z])['\u2019]", re.IGNORECASE)
_PART = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_HEADING = re.compile(r"^#{2,6} +(.+?)[ #]*$", re.MULTILINE)
_ADDRESS = re.compile(r"\]\([^)\s]*\)|<https?://[^>]*>")
_ERROR = re.compile(
    r"\b[A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group): [^`\n]{3,120}"
)

# Where a word stands on a page, and how often it does to be there "many times".
_TEXT, _MANY, _IN_HEADING, _PLACES = 0, 1, 2, 4
_MANY_LEAST = 4

# A word that stands on so large a part of the pages tells none of them apart.
_COMMON = 0.3
_COMMON_LEAST = 20


def tokens(text: str) -> list[str]:
    """Return the words of `text` in lower case, each followed by the parts that it is made of.

    An operator is a word; ``__init__`` has the part ``init``, ``TypeError`` the parts ``type`` and
    ``error``.
    """
    found = []
    for raw in _TOKEN.findall(text):
        plain = _CONTRACTION.sub("", raw)
        word = plain.lower()
        found.append(word)
        parts = [part.lower() for part in _PART.findall(plain)]
        if parts != [word]:
            found += parts
    return found


def error_messages(text: str) -> list[str]:
    """Return the error messages in `text`, such as ``KeyError: 'name'``, each once, in order."""
    return list(dict.fromkeys(match.strip() for match in _ERROR.findall(text)))


def build_index(guide: Guide, snippets: Path) -> str:
    """Return the search index of a guide as JSON.

    The document holds ``topics`` (their titles); ``pages``, each with address, number of the topic,
    level, kind, title, answer, other names and error messages; ``words``, in order, separated by
    spaces; and ``places``, for each word the pages that hold it: four times the page's number, plus
    0 for the text, 1 for the text many times, 2 for a heading, written as differences.

    Args:
        guide: The topics with their questions.
        snippets: The folder of the programs, whose text is searched too.

    """
    entries = [
        entry
        for number, topic in enumerate(guide.topics)
        for entry in (_topic_entry(topic, number), *_question_entries(topic, number, snippets))
    ]
    places = _places(entries)
    document = {
        "topics": [topic.title for topic in guide.topics],
        "pages": [entry.shown for entry in entries],
        "words": " ".join(places),
        "places": [_differences(pages) for pages in places.values()],
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def write_index(guide: Guide, snippets: Path, site: Path) -> None:
    """Write the search index of a guide beside the scripts that load it, below the built `site`."""
    path = site / "assets" / "search" / "index.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(build_index(guide, snippets), encoding="utf-8")


@dataclass(frozen=True)
class _Entry:
    """A page in the index: what is sent as it is, and where each word of its body stands."""

    shown: list[object]
    places: dict[str, int] = field(default_factory=dict)


def _topic_entry(topic: Topic, number: int) -> _Entry:
    names = [topic.slug.replace("-", " ")]
    return _Entry([topic.url, number, "", "", topic.title, plain_text(topic.summary), names, []])


def _question_entries(topic: Topic, number: int, snippets: Path) -> Iterator[_Entry]:
    for question in topic.questions:
        programs = "\n".join(_programs(question, snippets))
        errors = error_messages(f"{question.body}\n{programs}")
        names = [question.heading_text, *question.aliases]
        kind = [number, question.level, question.kind]
        facts = [question.url, *kind, question.title, question.answer_text]
        text = Counter(tokens(f"{_prose(question.body)}\n{programs}"))
        places = {word: _MANY if count >= _MANY_LEAST else _TEXT for word, count in text.items()}
        places |= dict.fromkeys(tokens(" ".join(_HEADING.findall(question.body))), _IN_HEADING)
        yield _Entry([*facts, names, errors], places)


def _programs(question: Question, snippets: Path) -> Iterator[str]:
    for program in question.programs:
        path = snippets / program
        if path.is_file():
            yield displayed(path.read_text(encoding="utf-8"))


def _prose(body: str) -> str:
    """Return a page's text without its includes and without the addresses of its links."""
    lines = body.splitlines()
    for fence in find_fences(body):
        if any("8<" in line for line in fence.lines):
            lines[fence.line - 1 : fence.end] = [""] * (fence.end - fence.line + 1)
    return _ADDRESS.sub("]", "\n".join(lines))


def _places(entries: list[_Entry]) -> dict[str, list[int]]:
    """Return the places of each word, in order; of a common word only those that tell something."""
    found: dict[str, list[int]] = {}
    for number, entry in enumerate(entries):
        for word, place in entry.places.items():
            found.setdefault(word, []).append(_PLACES * number + place)
    most = max(_COMMON_LEAST, _COMMON * len(entries))
    kept = {
        word: [
            place for place in found[word] if len(found[word]) <= most or place % _PLACES != _TEXT
        ]
        for word in sorted(found)
    }
    return {word: places for word, places in kept.items() if places}


def _differences(numbers: Iterable[int]) -> list[int]:
    before, found = 0, []
    for number in numbers:
        found.append(number - before)
        before = number
    return found
