"""What verification costs, next to other tools on the same programs: ``python benchmark.py``.

For 1, 100, 400 and 4,000 generated programs, four in a folder as on the site, it prints the whole
time of each command, the time and the processor time a program (less what the command takes for one
program), and the peak memory of its largest process. All tools take turns in each round, and the
least of the rounds counts. Needs the group `bench`.

All but ``python FILE`` and "pytest alone", which has as many empty tests, check the output. Only
ours and ``python FILE`` isolate programs. Of doctest there is the bare module, which runs the
examples of one file after the other, and pytest's own collection of the same files.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import astuple, dataclass
from pathlib import Path

COUNTS = (1, 100, 400, 4000)
PROGRAM = '''"""Order {number}."""


def total(prices, discount=0):
    return sum(prices) - discount


print(total([10, 20, {number}]))  # => {total}
for name in ["ann", "bob"]:
    print(name, {number})
# => ann {number}
# => bob {number}
print({{"id": {number}, "open": True}})  # => {{'id': {number}, 'open': True}}
'''
# pytest-examples writes its claims as `#>`, on a line of its own below the call of `print`.
EXAMPLE = PROGRAM.replace(
    "# => ann {number}\n# => bob {number}\n", "    #> ann {number}\n    #> bob {number}\n"
).replace("  # =>", "\n#>")
SESSION = """
>>> def total(prices, discount=0):
...     return sum(prices) - discount
>>> print(total([10, 20, {number}]))
{total}
>>> for name in ["ann", "bob"]:
...     print(name, {number})
ann {number}
bob {number}
>>> print({{"id": {number}, "open": True}})
{{'id': {number}, 'open': True}}
"""
EXAMPLES_TEST = """
import pytest
from pathlib import Path
from pytest_examples import CodeExample, EvalExample

FILES = sorted(Path("examples").glob("*.py"))

@pytest.mark.parametrize("path", FILES, ids=str)
def test_example(path, eval_example: EvalExample):
    eval_example.run_print_check(CodeExample.create(path.read_text(), path=path))
"""
SYBIL = """
from sybil import Sybil
from sybil.parsers.rest import DocTestParser

pytest_collect_file = Sybil(parsers=[DocTestParser()], pattern="*.rst").pytest()
"""
DOCTEST = """
import doctest, sys
from pathlib import Path

paths = Path("doctests").resolve().glob("*.txt")
failed = sum(doctest.testfile(str(path), False)[0] for path in paths)
sys.exit(failed)
"""
PLAIN = """
import subprocess, sys
from pathlib import Path

for path in Path("snippets").rglob("*.py"):
    subprocess.run([sys.executable, path], check=True, stdout=subprocess.DEVNULL)
"""
PYTEST = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir=.")
EMPTY = """
import pytest

@pytest.mark.parametrize("number", range({count}))
def test_nothing(number):
    pass
"""
COMMANDS = {
    "proven": (*PYTEST, "snippets"),
    "proven, new interpreters": (*PYTEST, "--no-fork", "snippets"),
    "python FILE each": (sys.executable, "plain.py"),
    "pytest-examples": (*PYTEST, "-p", "no:proven", "test_examples.py"),
    "Sybil (doctests)": (*PYTEST, "-p", "no:proven", "sybil"),
    "doctest, by pytest": (*PYTEST, "-p", "no:proven", "--doctest-glob=*.txt", "doctests"),
    "doctest, the bare module": (sys.executable, "run_doctest.py"),
    "pytest alone": (*PYTEST, "-p", "no:proven", "test_empty.py"),
}


@dataclass(frozen=True)
class Cost:
    """What a command took: seconds, seconds of processors, and megabytes."""

    seconds: float
    processor: float
    memory: float


def generate(folder: Path, count: int) -> None:
    """Write programs for each tool."""
    for name in ("examples", "sybil", "doctests"):
        (folder / name).mkdir()
    for number in range(count):
        values = {"number": number, "total": 30 + number}
        home = folder / "snippets" / f"topic_{number // 40}" / f"question_{number // 4}"
        home.mkdir(parents=True, exist_ok=True)
        (home / f"order_{number}.py").write_text(PROGRAM.format(**values))
        (folder / f"examples/order_{number:05}.py").write_text(EXAMPLE.format(**values))
        (folder / f"sybil/order_{number}.rst").write_text(SESSION.format(**values))
        (folder / f"doctests/order_{number}.txt").write_text(SESSION.format(**values))
    (folder / "test_examples.py").write_text(EXAMPLES_TEST)
    (folder / "sybil" / "conftest.py").write_text(SYBIL)
    (folder / "run_doctest.py").write_text(DOCTEST)
    (folder / "plain.py").write_text(PLAIN)
    (folder / "test_empty.py").write_text(EMPTY.format(count=count))


def measure(command: tuple[str, ...], folder: Path) -> Cost:
    """Run a command and return its cost; its success is required."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            sys.exit(f"{command}\n{output.read().decode()[-2000:]}")
    seconds = time.perf_counter() - start
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--counts", type=int, nargs="+", default=COUNTS)
    options = parser.parse_args()
    base: dict[str, Cost] = {}
    print(f"{'programs':>8}  {'tool':26}{'total s':>9}{'ms each':>9}{'cpu ms':>8}{'peak MB':>9}")
    for count in options.counts:
        folder = Path(tempfile.mkdtemp(prefix="benchmark-"))
        generate(folder, count)
        costs: dict[str, list[Cost]] = {name: [] for name in COMMANDS}
        for turn in range(options.rounds if count < 1000 else 1):
            for name, command in COMMANDS.items():
                if count < 1000 or turn == 0:
                    costs[name].append(measure(command, folder))
        for name, measured in costs.items():
            least = Cost(*(min(column) for column in zip(*map(astuple, measured), strict=True)))
            first = base.setdefault(name, least)
            more = max(1, count - 1) / 1000
            each = (least.seconds - first.seconds) / more
            processor = (least.processor - first.processor) / more
            times = f"{least.seconds:9.2f}{each:9.2f}{processor:8.2f}"
            print(f"{count:8}  {name:26}{times}{least.memory:9.1f}", flush=True)
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
