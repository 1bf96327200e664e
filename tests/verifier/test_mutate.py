"""Changed programs: each change is made, and those that a claim depends on are noticed."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from proven import interpreters
from proven.mutate import mutants, survivors
from proven.verifier import Verifier

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("source", "changed"),
    [
        ("x = 1\n", {"pass\n", "x = 2\n"}),
        ("x = True\n", {"pass\n", "x = False\n"}),
        ("f('a')\n", {"pass\n", "f('ax')\n"}),
        ("f(a == b)\n", {"pass\n", "f((a != b))\n"}),
        ("f(a and b)\n", {"pass\n", "f((a or b))\n"}),
        ("f(a * (b - c))\n", {"pass\n", "f((a + (b - c)))\n", "f(a * ((b + c)))\n"}),
        ("f(not a)\n", {"pass\n", "f((a))\n"}),
        ("f(\n    a,\n)  # => 1\n", {"pass\n\n  # => 1\n"}),
        (
            "def f(x: 'int') -> 'str':\n    'Text.'\n    return x\n",
            {"def f(x: 'int') -> 'str':\n    'Text.'\n    pass\n"},
        ),
    ],
)
def test_changes(source: str, changed: set[str]) -> None:
    assert {mutant.source for mutant in mutants(source)} == changed


def test_survivors(tmp_path: Path) -> None:
    program = tmp_path / "snippets" / "program.py"
    program.parent.mkdir()
    program.write_text("limit = 10\nif limit > 5:\n    print('much', limit > 7)  # => much True\n")
    with closing(Verifier(interpreters.current())) as verifier:
        found, total = survivors(program, verifier)
    assert [(mutant.line, mutant.change) for mutant in found] == [
        (1, "10  ->  11"),
        (2, "5  ->  6"),
        (3, "7  ->  8"),
    ]
    assert total == 8
    assert program.read_text().startswith("limit = 10\n")
