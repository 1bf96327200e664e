"""`--update-claims`: it makes every program true, and changes nothing that is true."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from proven import interpreters
from proven.verifier import Verifier

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parent / "golden"
TRUE = [path for path in sorted(GOLDEN.glob("[rh]*/*.py")) if not path.with_suffix(".txt").exists()]
REFORMATTED = {"hostile", "statements_on_one_line", "prints_in_lambda", "leading_blanks"}
REFORMATTED.add("output_at_exit_after_main_guard")  # a blank line at its end is left


@pytest.fixture(scope="module")
def verifier() -> Iterator[Verifier]:
    with closing(Verifier(interpreters.current())) as verifier:
        yield verifier


def _copy(path: Path, folder: Path) -> Path:
    (folder / path.stem).mkdir()
    return Path(shutil.copy(path, folder / path.stem))


def _format(source: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--line-length=100", "-"]
    result = subprocess.run(command, input=source, capture_output=True, text=True, check=True)
    return result.stdout


@pytest.mark.parametrize("path", TRUE, ids=lambda path: path.stem)
def test_true_program_stays(path: Path, verifier: Verifier, tmp_path: Path) -> None:
    program = _copy(path, tmp_path)
    assert not verifier.update(program)
    assert program.read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    "path",
    [path for path in TRUE if path.parent.name == "right" and b"..." not in path.read_bytes()],
    ids=lambda path: path.stem,
)
def test_claims_come_back(path: Path, verifier: Verifier, tmp_path: Path) -> None:
    program = _copy(path, tmp_path)
    bare = re.sub(r"(?m)^ *# =>.*\n|  # =>.*$", "", path.read_text("utf-8"))
    program.write_text(bare, "utf-8")
    verifier.update(program)
    assert verifier.verify(program).problems == ()
    assert not verifier.update(program)
    if path.stem not in REFORMATTED:
        text = program.read_text("utf-8")
        assert _format(text) == text


def _updated(verifier: Verifier, tmp_path: Path, source: str) -> str:
    program = tmp_path / "program.py"
    program.write_bytes(source.encode())
    verifier.update(program)
    assert verifier.verify(program).problems == ()
    return program.read_bytes().decode()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("print(1)\n", "print(1)  # => 1\n", id="trailing"),
        pytest.param("print(1)", "print(1)  # => 1", id="no_final_newline"),
        pytest.param("print(1)\r\n", "print(1)  # => 1\r\n", id="crlf"),
        pytest.param(
            'print("a\\nb")\r\n', 'print("a\\nb")\r\n# => a\r\n# => b\r\n', id="crlf_below"
        ),
        pytest.param(
            'print("a\\nb")', 'print("a\\nb")\n# => a\n# => b\n', id="below_the_last_line"
        ),
        pytest.param(
            "\ufeffif True:\n\tprint(1)\n\tprint('a\\nb')\n",
            "\ufeffif True:\n\tprint(1)  # => 1\n\tprint('a\\nb')\n\t# => a\n\t# => b\n",
            id="byte_order_mark_and_tabs",
        ),
        pytest.param("print(1)  # => 2\n", "print(1)  # => 1\n", id="wrong_claim"),
        pytest.param(
            "x = 1  # => 2\nprint(x)  # => 1\n", "x = 1\nprint(x)  # => 1\n", id="misplaced"
        ),
        pytest.param(
            "for x in 'ab':\n    print(x)  # => a\n",
            "for x in 'ab':\n    print(x)\n# => a\n# => b\n",
            id="claim_in_a_loop",
        ),
        pytest.param("print(1)  #=> 1\n", "print(1)  # => 1\n", id="misspelt"),
        pytest.param(
            "print(1)  # shows one\n", "print(1)  # shows one\n# => 1\n", id="comment_stays"
        ),
        pytest.param(
            "print(object(), 2)  # => <object object at 0x...> 1\n",
            None,
            id="address_that_no_longer_matches",
        ),
        pytest.param(
            "print(object())\nprint(2)  # => 1\n# => b\n# 3.15+ => c\n",
            None,
            id="address",
        ),
        pytest.param(
            "print(1)\n# 3.15+ => 2\n", "print(1)\n# <3.15 => 1\n# 3.15+ => 2\n", id="other_version"
        ),
        pytest.param(
            "print(1)\n# <3.15 => 3\n# 3.15+ => 2\n",
            "print(1)\n# <3.15 => 1\n# 3.15+ => 2\n",
            id="same_version",
        ),
        pytest.param(
            f"print('{'x' * 80}')\n", f"print('{'x' * 80}')\n# => {'x' * 80}\n", id="too_long"
        ),
        pytest.param(
            f"print('{'国' * 28}')\n", f"print('{'国' * 28}')\n# => {'国' * 28}\n", id="too_wide"
        ),
        pytest.param("import this\n\nlist(range(3))\n", None, id="below_an_import"),
        pytest.param(
            "import atexit\n\natexit.register(print, 2)\nprint(1)\n",
            "import atexit\n\natexit.register(print, 2)\nprint(1)\n# => 1\n# => 2\n",
            id="at_exit",
        ),
    ],
)
def test_update(source: str, expected: str | None, verifier: Verifier, tmp_path: Path) -> None:
    if expected is None:
        program = tmp_path / "program.py"
        program.write_text(source)
        assert verifier.update(program)
        text = program.read_text()
        assert _format(text) == text
    else:
        assert _updated(verifier, tmp_path, source) == expected


def test_program_that_fails_to_run_stays(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("print(1)\nwhile True:\n    pass\n")
    with closing(Verifier(interpreters.current(), limit=0.3)) as verifier:
        assert not verifier.update(program)
    assert program.read_text() == "print(1)\nwhile True:\n    pass\n"
