"""No character of a claim, no claim and no `print` can change without being noticed."""

from __future__ import annotations

import ast
import re
import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from proven import interpreters
from proven.claims import Program, Versions, has_claims
from proven.interpreters import metadata
from proven.runner import Runner
from proven.statements import outline
from proven.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.log import Run

GOLDEN = Path(__file__).parent / "golden"
VERSION = interpreters.current().version
SAMPLE = [
    "control_characters",
    "dots_match_an_address",
    "elif_header_prints",
    "empty_lines",
    "exception_group",
    "leading_blanks",
    "line_finished_by_another_statement",
    "logging_and_warnings",
    "os_write_and_child_process_in_order",
    "output_at_exit",
    "prints_in_coroutine",
    "prints_in_except",
    "prints_in_for_else",
    "prints_in_thread_after_the_starter",
    "statement_of_several_lines",
    "threads_in_any_order",
    "uncaught_exception_in_a_function",
    "unicode",
    "with_header_prints_inside_if",
]


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with closing(Runner(interpreters.current().environment())) as runner:
        yield runner


@pytest.fixture(params=SAMPLE)
def program(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(GOLDEN / "right" / f"{request.param}.py", tmp_path))


def _judged(path: Path, text: str, run: Run) -> object:
    try:
        return judge(Program.parse(path, text.encode()), run, VERSION)
    except SyntaxError as error:
        return error


def _claims(text: str) -> Iterator[re.Match[str]]:
    """Find the claims of a program whose text has no other `# =>`."""
    yield from re.finditer(r" *# =>.*", text)


def test_each_character_of_each_claim_matters(program: Path, runner: Runner) -> None:
    text, run = program.read_text("utf-8"), runner.run(program)
    assert _judged(program, text, run) == []
    for claim in _claims(text):
        start = claim.start() + len(claim[0]) - len(claim[0].lstrip())
        for place in range(start, claim.end()):
            other = "y" if text[place] == "x" else "x"
            changed = text[:place] + other + text[place + 1 :]
            assert _judged(program, changed, run), f"{claim[0]!r} at {place - start}"
            deleted = text[:place] + text[place + 1 :]
            if "..." not in claim[0]:  # what stands beside it may be a part of what is unknown
                assert _judged(program, deleted, run), f"{claim[0]!r} without {place - start}"


def test_each_claim_matters(program: Path, runner: Runner) -> None:
    text, run = program.read_text("utf-8"), runner.run(program)
    for claim in _claims(text):
        assert _judged(program, text[: claim.start()] + text[claim.end() :], run), claim[0]


def test_each_print_matters(program: Path, runner: Runner) -> None:
    text = program.read_text("utf-8")
    lines = text.splitlines(keepends=True)
    never = {"print('no')", "print('else')"}  # in branches that the sample does not take
    for node in ast.walk(ast.parse(text)):
        code = ast.unparse(node) if isinstance(node, ast.Expr) else ""
        if code.startswith("print(") and code not in never:
            kept = lines.copy()
            head = kept[node.lineno - 1][: node.col_offset]
            comment = kept[node.end_lineno - 1][node.end_col_offset :]
            kept[node.lineno - 1 : node.end_lineno] = [head + "pass" + comment]
            program.write_text("".join(kept), "utf-8")
            assert _judged(program, "".join(kept), runner.run(program)), code


@pytest.mark.parametrize(
    ("spec", "version", "expected"),
    [
        ("3.14+", (3, 14), True),
        ("3.14+", (3, 15), True),
        ("3.14+", (3, 13), False),
        ("<3.14", (3, 13), True),
        ("<3.14", (3, 14), False),
        ("3.13", (3, 13), True),
        ("3.13", (3, 14), False),
    ],
)
def test_versions(spec: str, version: tuple[int, int], expected: bool) -> None:
    assert (version in Versions(spec)) is expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (b"print(1)  # => 1\n", True),
        (b"print(1)\n# 3.14+ => 1\n", True),
        (b"print(1)  #=> 1\n", True),
        (b"print('# => 1')\n", False),
        (b'"""\n# => 1\n"""\n', False),
        (b"double = lambda x: x  # x => 2x\n", False),
        # Not in the syntax of this Python: its lines decide.
        (b"print(1))  # => 1\n", True),
        (b"print(1))\n", False),
    ],
)
def test_has_claims(source: bytes, expected: bool) -> None:
    assert has_claims(source) is expected


def test_metadata() -> None:
    header = (
        b'# /// script\r\n# requires-python = ">=3.12"\r\n# dependencies = ["six"]\r\n# ///\r\n'
    )
    assert metadata(b"#!/usr/bin/env python\n" + header) == {
        "requires-python": ">=3.12",
        "dependencies": ["six"],
    }
    assert metadata(b"print(1)\n") == {}
    with pytest.raises(ValueError, match="several"):
        metadata(header + b"\n" + header)
    with pytest.raises(ValueError, match="Expected"):
        metadata(b"# /// script\n# dependencies\n# ///\n")


@pytest.mark.parametrize("golden", SAMPLE)
def test_outline_of_another_python_is_the_same(golden: str) -> None:
    path = GOLDEN / "right" / f"{golden}.py"
    source = path.read_bytes()
    here, there = Program.parse(path, source), Program.parse(path, source, outline(source))
    assert here.claims == there.claims
    assert here.misplaced == there.misplaced
