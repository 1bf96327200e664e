"""The processes of the verifier, seen from outside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from proven import interpreters
from proven.runner import Runner

if TYPE_CHECKING:
    from proven.log import Run

ENDLESS = """
import os
from pathlib import Path

Path({file!r}).write_text(str(os.getpid()))
while True:
    pass
"""
USER = """
import sys
from contextlib import closing
from pathlib import Path

from proven import interpreters
from proven.runner import Runner

with closing(Runner(interpreters.current().environment())) as runner:
    runner.run(Path(sys.argv[1]))
"""


def _wait(condition: object) -> bool:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        if condition():  # type: ignore[operator]
            return True
        time.sleep(0.05)
    return False


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_program_ends_with_the_process_that_wants_it(tmp_path: Path, number: int) -> None:
    file = tmp_path / "pid"
    program = tmp_path / "endless" / "main.py"
    program.parent.mkdir()
    program.write_text(ENDLESS.format(file=str(file)))
    user = subprocess.Popen([sys.executable, "-c", USER, program], stderr=subprocess.DEVNULL)
    assert _wait(lambda: file.exists() and file.read_text())
    user.send_signal(number)
    user.wait()
    assert _wait(lambda: not _is_running(int(file.read_text())))


KILLER = "import os\nos.kill(os.getppid(), 9)\nwhile True: pass\n"
KILLED = "it ended the process that runs it"
MARK = "import os, time\ntime.sleep(0.2)\nprint(os.listdir('..'), os.environ['HOME'])\n"


def _write(folder: Path, *sources: str) -> list[Path]:
    """Write programs, each in a folder of its own of the same name."""
    programs = [folder / str(number) / "one" / "program.py" for number in range(len(sources))]
    for program, source in zip(programs, sources, strict=True):
        program.parent.mkdir(parents=True)
        program.write_text(source)
    return programs


def _told(run: Run) -> tuple[str, str]:
    return b"".join(output.data for output in run.outputs).decode(), run.failure


@pytest.mark.parametrize(
    ("sources", "told"),
    [
        (["print(1)", "print(2)", "print(3)"], [("1\n", ""), ("2\n", ""), ("3\n", "")]),
        ([KILLER, "print(2)", "print(3)"], [("", KILLED), ("2\n", ""), ("3\n", "")]),
        ([KILLER, KILLER, "print(3)"], [("", KILLED), ("", KILLED), ("3\n", "")]),
        (
            ["while True: pass", "print(2)", "while True: pass"],
            [("", "it took longer than 1 s"), ("2\n", ""), ("", "it took longer than 1 s")],
        ),
    ],
    ids=["plain", "killer", "killers", "endless"],
)
def test_programs_are_started_ahead_of_their_turn(
    tmp_path: Path, sources: list[str], told: list[tuple[str, str]]
) -> None:
    with closing(Runner(interpreters.current().environment(), limit=1)) as runner:
        waiting = [runner.start(program) for program in _write(tmp_path, *sources)]
        assert [_told(finish()) for finish in waiting] == told


def test_programs_run_one_at_a_time_at_the_same_place(tmp_path: Path) -> None:
    with closing(Runner(interpreters.current().environment())) as runner:
        start = time.monotonic()
        waiting = [runner.start(program) for program in _write(tmp_path, MARK, MARK, MARK)]
        runs = {_told(finish()) for finish in waiting}
        assert time.monotonic() - start > 0.6
    assert len(runs) == 1


def test_program_that_nobody_waits_for_is_over_before_the_next(tmp_path: Path) -> None:
    first, second = _write(tmp_path, "print(1)", "print(2)")
    with closing(Runner(interpreters.current().environment())) as runner:
        runner.start(first)
        assert _told(runner.run(second)) == ("2\n", "")


def test_runner_ends_what_it_started_ahead(tmp_path: Path) -> None:
    file = tmp_path / "pid"
    endless, other = _write(tmp_path, ENDLESS.format(file=str(file)), "print(2)")
    with closing(Runner(interpreters.current().environment())) as runner:
        runner.start(endless)
        runner.start(other)
        assert _wait(lambda: file.exists() and file.read_text())
    assert _wait(lambda: not _is_running(int(file.read_text())))


def test_runner_starts_again_where_a_program_removed_its_folder(tmp_path: Path) -> None:
    remover = "import os, shutil\nshutil.rmtree(os.path.abspath('../../..'))\nprint('removed')\n"
    with closing(Runner(interpreters.current().environment())) as runner:
        waiting = [runner.start(one) for one in _write(tmp_path, remover, "print(2)", "print(3)")]
        told = [_told(finish()) for finish in waiting]
    assert told == [("removed\n", ""), ("2\n", ""), ("3\n", "")]


def test_runner_leaves_nothing_behind(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("open('new', 'w')\nopen('../beside', 'w')\nprint('fine')\n")
    with closing(Runner(interpreters.current().environment())) as runner:
        runner.run(program)
        assert runner.run(program).failure == ""
        folders = [Path(runner._base), Path(runner._waiting)]
        assert all(folder.exists() for folder in folders)
    assert not any(folder.exists() for folder in folders)
    assert [path.name for path in tmp_path.iterdir()] == ["program.py"]


def test_programs_are_limited_even_where_nobody_watches_the_time(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("import resource\nprint(resource.getrlimit(resource.RLIMIT_CPU))\n")
    with closing(Runner(interpreters.current().environment())) as runner:
        run = runner.run(program)
    assert b"".join(output.data for output in run.outputs) == b"(600, 600)\n"
