"""Comparing what a program claims with what it printed.

A line of output belongs to the statement that finished it: after ``print("a", end="")`` the
terminal shows no line yet, and after ``print("b")`` it shows ``ab``. What has no line end when
the program ends belongs to the statement that wrote its last piece.

What a block's header prints (``with`` entering and leaving, the test of an ``if``) surrounds or
precedes what its inner statements print, so then everything that the block prints stands below
the block, in order of time. What comes after the last statement stands at the end of the file.
Where several threads or processes printed for one statement, their lines may come in any order.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from proven.claims import Claim, Problem, Program, shown, unclaimable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.log import Run
    from proven.statements import Statement


_ROWS = 40


@dataclass(frozen=True)
class Line:
    """A whole line of output, as a claim writes it, and the line of the module that finished it."""

    number: int
    source: int
    text: str
    unclaimable: str


def whole_lines(run: Run) -> list[Line]:
    """Join the pieces of output to lines, each stream and thread by itself."""
    unfinished: dict[tuple[int, int], bytes] = {}
    last: dict[tuple[int, int], int] = {}
    lines = []
    for output in run.outputs:
        key = (output.source, output.stream)
        *whole, rest = (unfinished.get(key, b"") + output.data).split(b"\n")
        lines += [_line(output.line, output.source, data) for data in whole]
        unfinished[key], last[key] = rest, output.line
    rests = [(key, data) for key, data in unfinished.items() if data]
    return lines + [_line(last[key], key[0], data) for key, data in rests]


def _line(number: int, source: int, data: bytes) -> Line:
    text = data.decode("utf-8", "surrogateescape")
    return Line(number, source, shown(text), unclaimable(text))


def attribute(program: Program, lines: list[Line]) -> dict[Statement, list[Line]]:
    """Give each line of output to the statement that it belongs to."""
    places = [(_place(program, line.number), line) for line in lines]
    headers = {path[-1] for path, line in places if path and path[-1].inner and line.number}
    given: dict[Statement, list[Line]] = defaultdict(list)
    for path, line in places:
        if path:
            owner = next((one for one in path if one in headers), path[-1])
            given[owner].append(line)
    return given


def _place(program: Program, number: int) -> list[Statement]:
    """Return the statements around a line, the outermost first; 0 is the end of the file."""
    if not number:
        return program.statements[-1:]
    for statement in program.statements:
        if statement.first <= number <= statement.last:
            return statement.path(number)
    return program.statements[-1:]


def judge(program: Program, run: Run, version: tuple[int, int]) -> list[Problem]:
    """Return what is wrong with a program that ran under a Python version.

    That is nothing, if its claims are true and complete.
    """
    problems = list(program.misplaced)
    if not program.claims:
        problems.append(
            Problem(
                1, "has no claim: a program says what it prints, in comments such as `# => text`"
            )
        )
    if run.failure:
        last = run.outputs[-1].line if run.outputs else 0
        return [*problems, Problem(last or 1, run.failure)]
    given = attribute(program, whole_lines(run))
    for top in program.statements:
        for statement in top:
            problems += _compare(statement, given.get(statement, []), version)
    return sorted(problems, key=lambda problem: problem.line)


def agree(claims: list[Claim], lines: list[Line]) -> bool:
    """Say whether lines are the claimed ones, in any order if several threads printed them."""
    if len(claims) != len(lines):
        return False
    if len({line.source for line in lines}) < 2:
        return all(claim.matches(line.text) for claim, line in zip(claims, lines, strict=True))
    texts = [line.text for line in lines]
    for claim in sorted(claims, key=lambda claim: "..." in claim.text):
        found = next((text for text in texts if claim.matches(text)), None)
        if found is None:
            return False
        texts.remove(found)
    return True


def _compare(statement: Statement, lines: list[Line], version: tuple[int, int]) -> list[Problem]:
    problems = [
        Problem(
            statement.first,
            f"prints {line.unclaimable}, which no claim can show: "
            f"print its repr() instead: {line.text}",
        )
        for line in lines
        if line.unclaimable
    ]
    claims = [claim for claim in statement.claims if claim.holds_for(version)]
    if agree(claims, lines):
        return problems
    number = claims[0].line if claims else statement.last
    return [*problems, Problem(number, _difference(claims, lines))]


def _difference(claims: list[Claim], lines: list[Line]) -> str:
    """Return what differs, in the manner of a diff."""
    if not lines:
        head = "nothing was printed here"
    elif not claims:
        head = "nothing is claimed here"
    else:
        head = "something else was printed"
    rows = list(_diff([_seen_as(claim, lines) for claim in claims], [line.text for line in lines]))
    if len(rows) > _ROWS:
        rows[_ROWS:] = [f"and {len(rows) - _ROWS} lines more"]
    return "\n    ".join([f"{head} (-claimed +printed)", *rows])


def _diff(claimed: list[str], printed: list[str]) -> Iterator[str]:
    claimed, printed = claimed[: 10 * _ROWS], printed[: 10 * _ROWS]
    matcher = difflib.SequenceMatcher(None, claimed, printed, autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind == "equal":
            yield from (f"  # => {text}".rstrip() for text in claimed[start:end])
        else:
            yield from (f"- # => {text}".rstrip() for text in claimed[start:end])
            yield from (f"+ # => {text}".rstrip() for text in printed[other_start:other_end])


def _seen_as(claim: Claim, lines: list[Line]) -> str:
    """Return a claim as the line that it matches, so that a difference shows only what differs."""
    return next((line.text for line in lines if claim.matches(line.text)), claim.text)
