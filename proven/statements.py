"""What a program is made of, as far as claims go: statements that can print, and comments.

The interpreter that runs this parses the source; `outline` tells another one the result, which may
not know the syntax. So this runs as a script, too, and imports only the standard library.
"""

from __future__ import annotations

import ast
import io
import json
import re
import sys
import tokenize
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.claims import Claim

_NEWLINE = re.compile(r"\r\n|\r|\n")


@dataclass(eq=False)
class Statement:
    """A statement that output can belong to.

    The kind is "block" (``if``, ``with``, ``try``, ``match``; only a block has inner
    statements), "loop", "definition" (of a function or class), "import" or "simple".
    """

    first: int
    last: int
    column: int
    kind: str
    inner: list[Statement] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    def __iter__(self) -> Iterator[Statement]:
        """Yield this statement and all inside it, in the order of the file."""
        yield self
        for statement in self.inner:
            yield from statement

    @property
    def has_end(self) -> bool:
        """Whether a claim can stand at its end: its last line is not that of a statement inside."""
        return self.kind in ("simple", "import") or self.first == self.last

    def path(self, line: int) -> list[Statement]:
        """Return the statements from this one down to the innermost that holds a line."""
        for statement in self.inner:
            if statement.first <= line <= statement.last:
                return [self, *statement.path(line)]
        return [self]

    def ending(self) -> list[Statement]:
        """Return the statements, this one first, that end where this one ends."""
        return [self, *self.inner[-1].ending()] if self.inner else [self]


@dataclass(frozen=True)
class Comment:
    """A comment and where it stands; columns count from 0."""

    line: int
    column: int
    text: str
    alone: bool


def decode(source: bytes) -> tuple[str, str]:
    """Return the encoding of a source file and its text.

    Line ends stay as they are, and a byte order mark stays a part of the text.

    Raises SyntaxError, if the encoding is unknown or the bytes are not in it.
    """
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    encoding = "utf-8" if encoding == "utf-8-sig" else encoding
    try:
        return encoding, source.decode(encoding)
    except UnicodeDecodeError as error:
        raise SyntaxError(str(error)) from None


def outline(source: bytes) -> str:
    """Return the statements and comments of a program, for `Program.parse` under another Python.

    Raises SyntaxError, if the program is not in the syntax of the running Python.
    """
    statements, found = read(decode(source)[1])
    return json.dumps(
        {
            "statements": [_dump(statement) for statement in statements],
            "comments": [[one.line, one.column, one.text, one.alone] for one in found],
        }
    )


def _dump(one: Statement) -> list[Any]:
    return [one.first, one.last, one.column, one.kind, [_dump(inner) for inner in one.inner]]


def revived(text: str) -> tuple[list[Statement], list[Comment]]:
    """Return the statements and comments that `outline` told of."""
    data = json.loads(text)
    return [_revive(one) for one in data["statements"]], [Comment(*one) for one in data["comments"]]


def _revive(data: list[Any]) -> Statement:
    first, last, column, kind, inner = data
    return Statement(first, last, column, kind, [_revive(one) for one in inner])


def split_lines(text: str) -> list[str]:
    """Split source text into lines as Python does, line ends kept."""
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z", text)


def read(text: str) -> tuple[list[Statement], list[Comment]]:
    """Return the statements and the comments of source text.

    Raises SyntaxError, if it is not in the syntax of the running Python.
    """
    text = _NEWLINE.sub("\n", text.removeprefix("\ufeff"))
    tree = ast.parse(text)
    return _statements(tree.body, text.split("\n")), list(comments(text))


def comments(text: str) -> Iterator[Comment]:
    """Yield the comments of source text in order.

    Raises SyntaxError or tokenize.TokenError, if it is not in the syntax of the running Python.
    """
    text = _NEWLINE.sub("\n", text.removeprefix("\ufeff"))
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            line, column = token.start
            yield Comment(line, column, token.string, not token.line[:column].strip())


def _statements(body: list[ast.stmt], lines: list[str]) -> list[Statement]:
    """Return the statements of a body; those that share a line are one."""
    statements: list[Statement] = []
    for node in body:
        one = _statement(node, lines)
        if statements and statements[-1].last == one.first:
            before = statements.pop()
            kind = "simple" if before.has_end and one.has_end else "loop"
            one = Statement(before.first, one.last, before.column, kind)
        statements.append(one)
    return statements


def _statement(node: ast.stmt, lines: list[str]) -> Statement:
    decorators = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(decorator.lineno for decorator in decorators)])
    inner = _statements(list(_inner(node)), lines)
    if any(lines[one.first - 1][: one.column].strip() for one in inner):
        inner = []  # `if ready: print("yes")`: one line, one statement
    return Statement(first, node.end_lineno or first, node.col_offset, _kind(node), inner)


def _kind(node: ast.stmt) -> str:
    match node:
        case ast.If() | ast.With() | ast.AsyncWith() | ast.Try() | ast.TryStar() | ast.Match():
            return "block"
        case ast.For() | ast.AsyncFor() | ast.While():
            return "loop"
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return "definition"
        case ast.Import() | ast.ImportFrom():
            return "import"
        case _:
            return "simple"


def _inner(node: ast.stmt) -> Iterator[ast.stmt]:
    """Yield the statements inside a block, in order; those of an `elif` belong to its `if`."""
    match node:
        case ast.If(body=body, orelse=orelse):
            yield from body
            for other in orelse:
                is_elif = isinstance(other, ast.If) and other.col_offset == node.col_offset
                yield from _inner(other) if is_elif else [other]
        case ast.With(body=body) | ast.AsyncWith(body=body):
            yield from body
        case ast.Try(body=body) | ast.TryStar(body=body):
            yield from body
            for handler in node.handlers:
                yield from handler.body
            yield from node.orelse
            yield from node.finalbody
        case ast.Match(cases=cases):
            for case in cases:
                yield from case.body


if __name__ == "__main__":
    sys.stdout.write(outline(sys.stdin.buffer.read()))
