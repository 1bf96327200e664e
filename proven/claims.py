"""The claims of a program: what its comments say that its statements print.

A claim is a comment ``# => text``. It stands at the end of a statement, or on lines of its own
below the statement (blank lines between the two do not matter, since formatters put some there),
one line for each line of output; ``# =>`` claims an empty line. ``# 3.14+ => text``, ``# <3.14
=> text`` and ``# 3.13 => text`` hold for Python 3.14 and later, before 3.14, and for 3.13 alone.

Claims belong to the statements that a reader sees run one after another: those of the module and
those inside its ``if``, ``with``, ``try`` and ``match`` blocks. A loop, a function and a class
are one statement each, whatever they contain.

A comment cannot hold everything that a terminal can. `shown` defines how the rest is written.
"""

from __future__ import annotations

import re
import tokenize
from dataclasses import dataclass
from typing import TYPE_CHECKING

from proven.statements import Comment, Statement, comments, decode, read, revived, split_lines

if TYPE_CHECKING:
    from pathlib import Path

SUPPORTED = tuple((3, minor) for minor in range(11, 16))
"""The Python versions that the guide speaks of."""

CLAIM = re.compile(r"(?P<mark># (?:(?P<spec><?3\.\d+\+?) )?=>)(?: (?P<text>.*))?", re.DOTALL)
"""A comment that is a claim: its mark, the versions it is about, and the line it claims."""

_MEANT = re.compile(r"#[#\s]*(?:[<>=]*\s*\d[\d.]*\s*\+?\s*)?=>")
_SPEC = re.compile(r"(?P<before><)?3\.(?P<minor>\d+)(?P<later>\+)?")


def shown(text: str) -> str:
    r"""Return a line of output as a claim writes it.

    Control characters become their Unicode control pictures (``␛`` for ESC, ``␍`` for a carriage
    return, ``␀`` for NUL), and so do blanks at the end of a line (``␠``, ``␉``), which editors
    and formatters would strip. Everything else stands for itself, but for bytes that are not
    UTF-8, which no claim can be about.
    """
    text = re.sub(r"[\ud800-\udfff]", "\ufffd", text)
    visible = text.rstrip(" \t")
    blanks = text[len(visible) :].replace(" ", "\u2420").replace("\t", "\u2409")
    return re.sub(r"[\x00-\x08\x0a-\x1f\x7f]", _picture, visible) + blanks


def unclaimable(text: str) -> str:
    """Return the characters of a line that no claim can show: lone surrogates, for instance."""
    odd = re.findall(r"[\x80-\x9f\u2400-\u2421\u2028\u2029\ud800-\udfff]|\s\Z", text.rstrip(" \t"))
    return " ".join(f"U+{ord(character):04X}" for character in odd if not character.isascii())


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    return "\u2421" if code == 0x7F else chr(0x2400 + code)


@dataclass(frozen=True)
class Versions:
    """The Python versions that a claim is about, written ``3.14+``, ``<3.14`` or ``3.14``."""

    spec: str

    def __contains__(self, version: tuple[int, int]) -> bool:
        """Say whether the claim holds for a version such as ``(3, 12)``."""
        match = _SPEC.fullmatch(self.spec)
        if match is None or (match["before"] and match["later"]):
            return False
        bound = (3, int(match["minor"]))
        if match["before"]:
            return version < bound
        return version >= bound if match["later"] else version == bound

    @property
    def rest(self) -> str | None:
        """The spec of all other versions, if one spec can say it."""
        if self.spec.startswith("<"):
            return f"{self.spec[1:]}+"
        return f"<{self.spec[:-1]}" if self.spec.endswith("+") else None


@dataclass(frozen=True)
class Claim:
    """A line of output as claimed by a comment."""

    line: int
    text: str
    versions: Versions | None = None
    trailing: bool = False

    def holds_for(self, version: tuple[int, int]) -> bool:
        """Say whether this claim is about a Python version such as ``(3, 12)``."""
        return self.versions is None or version in self.versions

    def matches(self, line: str) -> bool:
        """Say whether a line of output, as `shown` writes it, is what this claims."""
        if self.text == line:
            return True
        if "..." not in self.text or self.text.strip() == "...":
            return False
        pattern = ".*".join(re.escape(part) for part in self.text.split("..."))
        return re.fullmatch(pattern, line) is not None

    def __str__(self) -> str:
        """Return the comment."""
        spec = f"{self.versions.spec} " if self.versions else ""
        return f"# {spec}=> {self.text}".rstrip(" ")


@dataclass(frozen=True)
class Problem:
    """Something wrong with a program, and the line to look at."""

    line: int
    message: str

    def __str__(self) -> str:
        """Return the line's number and the message."""
        return f"{self.line}: {self.message}"


@dataclass
class Program:
    """A program, its statements and their claims.

    `misplaced` lists the comments that look like claims but can never be true where they stand.
    """

    path: Path
    source: bytes
    encoding: str
    lines: list[str]
    statements: list[Statement]
    misplaced: list[Problem]
    commented: frozenset[int] = frozenset()

    @classmethod
    def read(cls, path: Path) -> Program:
        """Read and parse a program.

        Raises SyntaxError, if it is not written in the syntax of the running Python.
        """
        return cls.parse(path, path.read_bytes())

    @classmethod
    def parse(cls, path: Path, source: bytes, outline: str | None = None) -> Program:
        """Parse a program.

        `outline` is what the function `outline` returned for it under another Python, whose syntax
        this one may not know.

        Raises SyntaxError, if there is no outline and the source is not in the syntax of the
        running Python.
        """
        encoding, text = decode(source)
        statements, found = revived(outline) if outline is not None else read(text)
        program = cls(path, source, encoding, split_lines(text), statements, [])
        program.commented = frozenset(one.line for one in found if not _MEANT.match(one.text))
        for comment in found:
            program._place(comment)
        return program

    @property
    def claims(self) -> list[Claim]:
        """All claims that belong to a statement, in the order of the file."""
        return [claim for top in self.statements for one in top for claim in one.claims]

    def __str__(self) -> str:
        """Return the program's path."""
        return str(self.path)

    def _place(self, comment: Comment) -> None:
        match = CLAIM.fullmatch(comment.text)
        if match is None:
            if _MEANT.match(comment.text):
                self._misplace(
                    comment,
                    "is not written as a claim is: "
                    "`# => text`, `# 3.14+ => text` or `# <3.14 => text`",
                )
            return
        statement = self._owner(comment)
        if isinstance(statement, str):
            self._misplace(comment, statement)
            return
        versions = Versions(match["spec"]) if match["spec"] else None
        claim = Claim(comment.line, match["text"] or "", versions, not comment.alone)
        if claim.text != claim.text.rstrip():
            self._misplace(
                comment,
                "ends in blanks, which editors strip: write a blank at the end of a line as \u2420",
            )
        elif claim.text.strip() == "...":
            self._misplace(
                comment, "is only `...`, which claims nothing: print something that can be known"
            )
        elif versions and not any(version in versions for version in SUPPORTED):
            self._misplace(
                comment, f"is about Python {versions.spec}, which is no supported version"
            )
        else:
            statement.claims.append(claim)

    def _misplace(self, comment: Comment, why: str) -> None:
        self.misplaced.append(Problem(comment.line, f"`{comment.text}` {why}"))

    def _owner(self, comment: Comment) -> Statement | str:
        """Return the statement that a claim belongs to, or why it belongs to none."""
        above = [one for one in self.statements if one.first <= comment.line]
        if not above:
            return "stands above every statement: a claim stands below what prints"
        while (
            comment.line <= above[-1].last
            and above[-1].inner
            and above[-1].inner[0].first <= comment.line
        ):
            above = [one for one in above[-1].inner if one.first <= comment.line]
        statement = above[-1]
        if not comment.alone:
            if comment.line == statement.last and (statement.has_end):
                return statement
            return _inside(statement)
        if comment.line <= statement.last:
            return _inside(statement)
        if not all(self._skips(line) for line in range(statement.last + 1, comment.line)):
            return f"does not stand right below the statement that ends on line {statement.last}"
        for candidate in statement.ending():
            if candidate.column == comment.column:
                return candidate
        if comment.column > statement.ending()[-1].column and not statement.ending()[-1].has_end:
            return _inside(statement.ending()[-1])
        columns = " or ".join(str(one.column + 1) for one in statement.ending())
        return (
            f"starts in column {comment.column + 1}: "
            f"below this statement claims start in column {columns}"
        )

    def _skips(self, line: int) -> bool:
        text = self.lines[line - 1].strip()
        return not text or _MEANT.match(text) is not None


def _inside(statement: Statement) -> str:
    if statement.inner:
        return "stands on the header of a block: what that prints is claimed below the block"
    if statement.has_end:
        return (
            f"stands inside a statement: its claims stand at its end, below line {statement.last}"
        )
    return (
        "stands inside a loop, function or class, which is one statement: "
        f"its claims stand below line {statement.last}"
    )


def has_claims(source: bytes) -> bool:
    """Say whether a Python file is a program: one with a claim, right or wrong; others are modules.

    Takes the file's bytes. A file that this Python cannot parse counts as a program, if one of
    its lines looks like a claim.
    """
    if b"=>" not in source:
        return False
    try:
        text = decode(source)[1]
        return any(_MEANT.match(comment.text) for comment in comments(text))
    except (SyntaxError, tokenize.TokenError):
        lines = source.decode("utf-8", "replace").splitlines()
        return any(re.search(r"# (?:<?3\.\d+\+? )?=>", line) for line in lines)
