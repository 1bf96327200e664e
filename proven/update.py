"""Writing what a program printed into its claims."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from proven.claims import Claim, Program, Versions
from proven.verdict import Line, agree, attribute, whole_lines

if TYPE_CHECKING:
    from proven.log import Run
    from proven.statements import Statement

WIDTH = 100
"""The longest line, in columns; a claim that would make its statement longer stands below it."""


def updated(program: Program, run: Run, version: tuple[int, int]) -> bytes:
    """Return the program's source with the claims that a run under a Python version makes true.

    What is already true stays as it is, byte for byte, and so do claims for other versions.
    Comments that can never be true where they stand are removed.
    """
    given = attribute(program, whole_lines(run))
    edit = _Edit(program)
    for problem in program.misplaced:
        edit.remove(problem.line)
    for top in program.statements:
        for statement in top:
            lines = given.get(statement, [])
            if not agree([one for one in statement.claims if one.holds_for(version)], lines):
                _rewrite(edit, statement, lines, version)
    return edit.source()


def _blank_lines(program: Program, statement: Statement) -> int:
    """Return how many blank lines a formatter wants between a statement and comments below it."""
    if statement.kind == "definition":
        return 1 if statement.column else 2
    bodies = [program.statements, *(one.inner for top in program.statements for one in top)]
    body = next(body for body in bodies if statement in body)
    following = body[body.index(statement) + 1 :][:1]
    is_last_import = statement.kind == "import" and following and following[0].kind != "import"
    return 1 if is_last_import else 0


class _Edit:
    """The lines of a program while they are changed."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.lines: list[str | None] = list(program.lines)
        self.added: dict[int, list[str]] = {}

    def remove(self, number: int) -> None:
        """Remove the claim on a line; the rest of the line stays."""
        line = self.program.lines[number - 1]
        code = line[: _comment_column(line)].rstrip(" \t")
        self.lines[number - 1] = code + _end(line) if code else None

    def append(self, number: int, comment: str) -> None:
        """Put a comment at the end of a line."""
        line = self.lines[number - 1] or ""
        self.lines[number - 1] = line[: len(line) - len(_end(line))] + f"  {comment}" + _end(line)

    def below(self, number: int, comments: list[str]) -> None:
        """Put comment lines below a line."""
        self.added.setdefault(number, []).extend(comments)

    def source(self) -> bytes:
        """Return the changed source."""
        newline = next((end for line in self.program.lines if (end := _end(line))), "\n")
        text = ""
        for number, line in enumerate(self.lines, 1):
            text += line or ""
            for comment in self.added.get(number, []):
                if text and not _end(text):
                    text += newline
                text += comment + newline
        return text.encode(self.program.encoding)


def _comment_column(line: str) -> int:
    """Return where the claim at the end of a line starts."""
    marks = [column for column in range(len(line)) if line[column] == "#"]
    return next(column for column in reversed(marks) if "=>" in line[column:])


def _end(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]


def _rewrite(
    edit: _Edit, statement: Statement, lines: list[Line], version: tuple[int, int]
) -> None:
    old = [claim for claim in statement.claims if claim.holds_for(version)]
    others = [claim for claim in statement.claims if not claim.holds_for(version)]
    for claim in old:
        edit.remove(claim.line)
    versions = _versions(old, others)
    new = [_claim(line, old, versions) for line in lines]
    if not new:
        return
    indent = _indent(edit.program, statement)
    comment = str(new[0])
    if len(new) == 1 and not others and _fits(edit, statement, comment):
        edit.append(statement.last, comment)
        return
    comments = [f"{indent}{claim}" for claim in new]
    if old and not old[0].trailing:
        edit.below(old[0].line, comments)
    else:
        edit.below(statement.last, [""] * _blank_lines(edit.program, statement) + comments)


def _versions(old: list[Claim], others: list[Claim]) -> Versions | None:
    """Return what new claims are about: as the claims they replace, or what others leave."""
    before = {claim.versions for claim in old}
    if len(before) == 1:
        return before.pop()
    rests = {claim.versions.rest for claim in others if claim.versions}
    rest = rests.pop() if len(rests) == 1 else None
    return Versions(rest) if rest and not old else None


def _claim(line: Line, old: list[Claim], versions: Versions | None) -> Claim:
    """Return the claim of a line; text that cannot be known stays unknown."""
    text = next((claim.text for claim in old if claim.matches(line.text)), line.text)
    return Claim(line.number, text, versions)


def _indent(program: Program, statement: Statement) -> str:
    """Return the blanks that a statement starts with."""
    return program.lines[statement.first - 1].removeprefix("\ufeff")[: statement.column]


def _fits(edit: _Edit, statement: Statement, comment: str) -> bool:
    line = (edit.lines[statement.last - 1] or "").rstrip("\r\n")
    is_commented = statement.last in edit.program.commented
    return statement.has_end and not is_commented and _width(f"{line}  {comment}") <= WIDTH


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
