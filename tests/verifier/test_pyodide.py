"""Python 3.14 through Pyodide, where Node and the package are."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from proven import pyodide
from proven.interpreters import UnavailableError
from proven.verifier import Verifier

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

INTERPRETER = pyodide.find()
pytestmark = pytest.mark.skipif(
    INTERPRETER is None, reason="no Pyodide: npm install --prefix .cache pyodide"
)


@pytest.fixture(scope="module")
def verifier() -> Iterator[Verifier]:
    assert INTERPRETER is not None
    with closing(Verifier(INTERPRETER, limit=60)) as verifier:
        yield verifier


RIGHT = {
    "statements": "print('a')  # => a\nfor x in 'bc':\n    print(x)\n# => b\n# => c\n",
    "version": "import sys\nprint(sys.version_info[:2])  # 3.14 => (3, 14)\n",
    "syntax": "name = 'Ann'\nprint(type(t'Hi {name}').__name__)  # => Template\n",
    "coroutine": (
        "import asyncio\n\nasync def main():\n    await asyncio.sleep(0.01)\n    print('done')\n\n"
        "asyncio.run(main())  # => done\n"
    ),
    "exception": "{}['missing']  # => KeyError: 'missing'\n",
    "at_exit": "import atexit\n\natexit.register(print, 'bye')\nprint('hi')  # => hi\n# => bye\n",
    "module": "import helper\n\nprint(helper.NAME)  # => Ann\n",
}


@pytest.mark.parametrize("name", RIGHT)
def test_right(name: str, verifier: Verifier, tmp_path: Path) -> None:
    (tmp_path / "helper.py").write_text("NAME = 'Ann'\n")
    program = tmp_path / f"{name}_case.py"
    program.write_text(RIGHT[name])
    assert verifier.verify(program).problems == ()


def test_wrong(verifier: Verifier, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("print('a')  # => b\n")
    assert [str(problem) for problem in verifier.verify(program).problems] == [
        "1: something else was printed (-claimed +printed)\n    - # => b\n    + # => a"
    ]


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("import threading\nprint('a')  # => a\n", "Pyodide has no `threading` as elsewhere"),
        ("import helper\nprint('a')  # => a\n", "Pyodide has no `subprocess` as elsewhere"),
        (
            "# /// script\n# dependencies = ['six']\n# ///\nprint('a')  # => a\n",
            "what it needs cannot be installed for Pyodide",
        ),
    ],
)
def test_unavailable(source: str, why: str, verifier: Verifier, tmp_path: Path) -> None:
    (tmp_path / "helper.py").write_text("import subprocess\n")
    program = tmp_path / "program.py"
    program.write_text(source)
    if "helper" not in source:
        (tmp_path / "helper.py").unlink()
    with pytest.raises(UnavailableError, match=why.replace("`", ".")):
        verifier.verify(program)


def test_programs_do_not_touch_each_other(verifier: Verifier, tmp_path: Path) -> None:
    first, second = tmp_path / "first.py", tmp_path / "second.py"
    first.write_text("import builtins\nbuiltins.left = open('left', 'w')\nprint(1)  # => 1\n")
    second.write_text(
        "import os\nprint('left' in dir(), os.path.exists('left'))  # => False False\n"
    )
    assert verifier.verify(first).problems == ()
    assert verifier.verify(second).problems == ()
