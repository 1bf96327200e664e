"""What a question's page may say about the verification of its programs."""

from collections.abc import Iterable
from pathlib import Path

from proven.claims import has_claims
from proven.question import Question
from proven.record import Entry, Verification, content_hash, key


def verified(question: Question, snippets: Path, record: dict[str, Entry]) -> Verification | None:
    """Return the Python versions on which all programs of a question were verified.

    Args:
        question: The question.
        snippets: The folder of the programs.
        record: The record, from `proven.record.load`.

    Returns:
        The versions, less their last part (``3.12``), and the date of the program verified longest
        ago; None if there is no program, or the record does not know each as it is now.
    """
    if not record:
        return None
    files = [snippets / path for path in question.programs if path.endswith(".py")]
    programs = [file for file in files if file.is_file() and has_claims(file.read_bytes())]
    entries = [_current(program, record) for program in programs]
    known = [entry for entry in entries if entry is not None]
    if not known or len(known) < len(entries):
        return None
    versions = set.intersection(
        *({_minor(version) for version in entry.versions} for entry in known)
    )
    if not versions:
        return None
    return Verification(_in_order(versions), min(entry.date for entry in known))


def _current(program: Path, record: dict[str, Entry]) -> Entry | None:
    entry = record.get(key(program))
    return entry if entry is not None and entry.content == content_hash(program) else None


def _minor(version: str) -> str:
    return ".".join(version.split(".")[:2])


def _in_order(versions: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(versions, key=lambda version: [int(part) for part in version.split(".")]))
