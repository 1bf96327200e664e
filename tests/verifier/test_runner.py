"""The processes of the verifier, seen from outside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from proven import interpreters
from proven.runner import Runner

if TYPE_CHECKING:
    from pathlib import Path

ENDLESS = """
import os
from pathlib import Path

Path({file!r}).write_text(str(os.getpid()))
while True:
    pass
"""
USER = """
import sys
from pathlib import Path

from proven import interpreters
from proven.runner import Runner

with Runner(interpreters.current().environment()) as runner:
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


def test_runner_goes_on_after_its_parent_process_ended(tmp_path: Path) -> None:
    killer, program = tmp_path / "killer.py", tmp_path / "program.py"
    killer.write_text("import os\nos.kill(os.getppid(), 9)\nwhile True: pass\n")
    program.write_text("print('fine')\n")
    with Runner(interpreters.current().environment()) as runner:
        assert runner.run(killer).failure == "it ended the process that runs it"
        run = runner.run(program)
    assert (b"".join(output.data for output in run.outputs), run.failure) == (b"fine\n", "")


def test_runner_leaves_nothing_behind(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("open('new', 'w')\nopen('../beside', 'w')\nprint('fine')\n")
    with Runner(interpreters.current().environment()) as runner:
        runner.run(program)
        assert runner.run(program).failure == ""
        base = runner._base
    assert not base.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["program.py"]


def test_programs_are_limited_even_where_nobody_watches_the_time(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("import resource\nprint(resource.getrlimit(resource.RLIMIT_CPU))\n")
    with Runner(interpreters.current().environment()) as runner:
        run = runner.run(program)
    assert b"".join(output.data for output in run.outputs) == b"(600, 600)\n"
