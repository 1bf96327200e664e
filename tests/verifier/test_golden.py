"""Golden programs: each is verified both ways; its verdict is the text beside it, if any."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from proven import interpreters
from proven.verifier import Verifier

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parent / "golden"
PROGRAMS = sorted(GOLDEN.glob("*/*.py"))


LIMITS = {"endless": 0.5}


@pytest.fixture(scope="module", params=[True, False], ids=["fork", "exec"])
def verifiers(request: pytest.FixtureRequest) -> Iterator[dict[str, Verifier]]:
    with ExitStack() as stack:
        yield {
            folder: stack.enter_context(closing(_verifier(folder, fork=request.param)))
            for folder in {path.parent.name for path in PROGRAMS}
        }


def _verifier(folder: str, *, fork: bool) -> Verifier:
    return Verifier(interpreters.current(), fork=fork, limit=LIMITS.get(folder, 20))


@pytest.mark.parametrize(
    "golden", PROGRAMS, ids=[f"{path.parent.name}/{path.stem}" for path in PROGRAMS]
)
def test_verdict(golden: Path, verifiers: dict[str, Verifier], tmp_path: Path) -> None:
    folder = tmp_path / golden.stem
    folder.mkdir()
    program = Path(shutil.copy(golden, folder))
    expected = golden.with_suffix(".txt")
    wanted = expected.read_text("utf-8").rstrip("\n") if expected.exists() else ""
    result = verifiers[golden.parent.name].verify(program)
    assert "\n".join(map(str, result.problems)) == wanted


PLAIN = [
    path for path in PROGRAMS if path.parent.name == "right" and b"..." not in path.read_bytes()
]


@pytest.mark.parametrize("golden", PLAIN, ids=lambda path: path.stem)
def test_standard_output_is_that_of_python(
    golden: Path, verifiers: dict[str, Verifier], tmp_path: Path
) -> None:
    program = Path(shutil.copy(golden, tmp_path))
    python = interpreters.current().environment()
    plain = subprocess.run(
        [python, "-u", program.name],  # as at a terminal
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONHASHSEED": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    _, run = verifiers["right"].run(program)
    ours = b"".join(output.data for output in run.outputs if output.stream != 2)
    assert sorted(ours.split(b"\n")) == sorted(plain.stdout.split(b"\n"))


def test_every_verdict_has_a_program() -> None:
    texts = GOLDEN.glob("*/*.txt")
    assert [text for text in texts if not text.with_suffix(".py").exists()] == []
    assert [
        path for path in GOLDEN.glob("wrong/*.py") if not path.with_suffix(".txt").exists()
    ] == []
    assert list(GOLDEN.glob("right/*.txt")) == []
