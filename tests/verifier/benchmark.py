"""What verification costs, next to other tools on the same programs: ``python benchmark.py``.

For 1, 100, 400 and 4,000 generated programs it prints the whole time of each command, the time a
program (less what the command takes for one program), and the peak memory of its largest process.
All tools take turns in each round, and the least of the rounds counts. Needs the group `bench`.

All but ``python FILE`` check the output. Only ours and ``python FILE`` isolate programs.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
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
COMMANDS = {
    "proven": (*PYTEST, "snippets"),
    "proven, new interpreters": (*PYTEST, "--no-fork", "snippets"),
    "python FILE each": (sys.executable, "plain.py"),
    "pytest-examples": (*PYTEST, "-p", "no:proven", "test_examples.py"),
    "Sybil (doctests)": (*PYTEST, "-p", "no:proven", "sybil"),
    "doctest": (sys.executable, "run_doctest.py"),
}


@dataclass(frozen=True)
class Cost:
    """What a command took: seconds and megabytes."""

    seconds: float
    memory: float


def generate(folder: Path, count: int) -> None:
    """Write programs for each tool."""
    for name in ("examples", "sybil", "doctests"):
        (folder / name).mkdir()
    for number in range(count):
        values = {"number": number, "total": 30 + number}
        home = folder / "snippets" / f"topic_{number // 50}" / f"question_{number}"
        home.mkdir(parents=True)
        (home / "order.py").write_text(PROGRAM.format(**values))
        (folder / f"examples/order_{number:05}.py").write_text(EXAMPLE.format(**values))
        (folder / f"sybil/order_{number}.rst").write_text(SESSION.format(**values))
        (folder / f"doctests/order_{number}.txt").write_text(SESSION.format(**values))
    (folder / "test_examples.py").write_text(EXAMPLES_TEST)
    (folder / "sybil" / "conftest.py").write_text(SYBIL)
    (folder / "run_doctest.py").write_text(DOCTEST)
    (folder / "plain.py").write_text(PLAIN)


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
    return Cost(time.perf_counter() - start, usage.ru_maxrss / 1024)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--counts", type=int, nargs="+", default=COUNTS)
    options = parser.parse_args()
    base: dict[str, float] = {}
    print(f"{'programs':>8}  {'tool':26}{'total s':>9}{'ms/program':>12}{'peak MB':>9}")
    for count in options.counts:
        folder = Path(tempfile.mkdtemp(prefix="benchmark-"))
        generate(folder, count)
        costs: dict[str, list[Cost]] = {name: [] for name in COMMANDS}
        for turn in range(options.rounds if count < 1000 else 1):
            for name, command in COMMANDS.items():
                if count < 1000 or turn == 0:
                    costs[name].append(measure(command, folder))
        for name, measured in costs.items():
            seconds = min(cost.seconds for cost in measured)
            memory = max(cost.memory for cost in measured)
            base.setdefault(name, seconds)
            each = (seconds - base[name]) / (count - 1) * 1000 if count > 1 else 0
            print(f"{count:8}  {name:26}{seconds:9.2f}{each:12.2f}{memory:9.1f}", flush=True)
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
