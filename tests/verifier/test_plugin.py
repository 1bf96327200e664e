"""The pytest plugin, seen from a project that uses it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from proven import interpreters

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytest_plugins = ["pytester"]

RIGHT = "print('a')  # => a\n"
WRONG = "import os\nprint('a')  # => b\n"
HERE = ".".join(map(str, interpreters.current().version))
OTHERS = [
    ".".join(map(str, one.version))
    for one in interpreters.find_all()
    if one.version != interpreters.current().version
]


@pytest.fixture
def project(pytester: pytest.Pytester) -> Callable[..., Path]:
    """Return a function that writes files, given by their paths, and returns the folder."""
    pytester.makeini("[pytest]\nfilterwarnings = error\n")

    def write(files: dict[str, str]) -> Path:
        for name, text in files.items():
            path = pytester.path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return pytester.path

    return write


def _ids(pytester: pytest.Pytester, *arguments: str) -> list[str]:
    items, _ = pytester.inline_genitems(*arguments)
    return [item.nodeid for item in items]


def test_one_item_a_program(project: Callable[..., Path], pytester: pytest.Pytester) -> None:
    project(
        {
            "snippets/topic/one/right.py": RIGHT,
            "snippets/topic/one/module.py": "NAME = 'a'\n",
            "snippets/topic/one/package/__init__.py": "raise SystemExit('imported by pytest')\n",
            "snippets/topic/one/package/program.py": RIGHT,
            "snippets/topic/two/test_named_like_a_test.py": RIGHT,
            "snippets/topic/two/data.txt": "# => a\n",
            "tests/test_ordinary.py": "def test_it():\n    assert True\n",
        }
    )
    assert _ids(pytester) == [
        "snippets/topic/one/package/program.py",
        "snippets/topic/one/right.py",
        "snippets/topic/two/test_named_like_a_test.py",
        "tests/test_ordinary.py::test_it",
    ]
    assert _ids(pytester, "snippets/topic/one/right.py") == ["snippets/topic/one/right.py"]
    assert _ids(pytester, "snippets/topic/two", "-k", "named") == [
        "snippets/topic/two/test_named_like_a_test.py"
    ]
    pytester.runpytest().assert_outcomes(passed=4)
    pytester.runpytest("-n2").assert_outcomes(passed=4)


@pytest.mark.parametrize("options", [[], ["-n2"], ["-k", "not c.py"], ["--no-fork"]], ids=str)
def test_each_program_runs_once(
    project: Callable[..., Path], pytester: pytest.Pytester, options: list[str]
) -> None:
    """Also where the next program is started before its turn."""
    seen = pytester.path / "seen"
    source = f"print(1, file=open({str(seen)!r}, 'a'))\nprint(__file__[-4])  # => {{}}\n"
    project({f"snippets/t/q/{name}.py": source.format(name) for name in "abcde"})
    pytester.runpytest(*options).assert_outcomes(passed=4 if "-k" in options else 5)
    assert len(seen.read_text().split()) == (4 if "-k" in options else 5)


def test_programs_of_two_environments_run_one_at_a_time(
    project: Callable[..., Path], pytester: pytest.Pytester
) -> None:
    seen = pytester.path / "seen"
    source = f"""import time

with open({str(seen)!r}, "a", buffering=1) as file:
    print("begins", file=file)
    time.sleep(0.2)
    print("ends", file=file)
print("done")  # => done
"""
    header = '# /// script\n# dependencies = ["iniconfig>=2"]\n# ///\n'
    project(
        {f"snippets/t/q/{name}.py": (header if name in "bd" else "") + source for name in "abcd"}
    )
    pytester.runpytest().assert_outcomes(passed=4)
    assert seen.read_text().split() == ["begins", "ends"] * 4


def test_failure_shows_file_line_and_difference(
    project: Callable[..., Path], pytester: pytest.Pytester
) -> None:
    project({"snippets/t/q/wrong.py": WRONG})
    result = pytester.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "snippets/t/q/wrong.py:2: something else was printed (-claimed +printed)",
            "    - # => b",
            "    + # => a",
        ]
    )
    result.stdout.no_fnmatch_line("*pytest_plugin.py*")


def test_broken_programs_fail(project: Callable[..., Path], pytester: pytest.Pytester) -> None:
    project(
        {
            "snippets/t/q/syntax.py": "print('a'  # => a\n",
            "snippets/t/q/header.py": "# /// script\n# x\n# ///\n" + RIGHT,
            "snippets/t/q/version.py": '# /// script\n# requires-python = "x"\n# ///\n' + RIGHT,
            "snippets/t/q/endless.py": RIGHT + "while True: pass\n",
        }
    )
    result = pytester.runpytest("--time-limit=0.5")
    result.assert_outcomes(failed=4)
    result.stdout.fnmatch_lines(
        [
            "snippets/t/q/endless.py:1: it took longer than 0.5 s",
            "snippets/t/q/header.py:1: *",
            "snippets/t/q/syntax.py:1: SyntaxError: *",
            "snippets/t/q/version.py:1: requires-python of the *",
        ]
    )


def test_update_claims(project: Callable[..., Path], pytester: pytest.Pytester) -> None:
    folder = project({"snippets/t/q/wrong.py": WRONG, "snippets/t/q/new.py": "print('a')\n"})
    pytester.runpytest("--update-claims").assert_outcomes(passed=1)
    assert (folder / "snippets/t/q/wrong.py").read_text() == WRONG.replace("=> b", "=> a")
    # A file without claims is a module, unless it is named.
    assert (folder / "snippets/t/q/new.py").read_text() == "print('a')\n"
    result = pytester.runpytest("--update-claims", "snippets/t/q/new.py")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["*claims were written*", "t/q/new.py"])
    assert (folder / "snippets/t/q/new.py").read_text() == RIGHT.replace('"', "'")


def test_named_file_without_claims_fails(
    project: Callable[..., Path], pytester: pytest.Pytester
) -> None:
    project({"snippets/t/q/module.py": "NAME = 'a'\n"})
    result = pytester.runpytest("snippets/t/q/module.py")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["snippets/t/q/module.py:1: has no claim: *"])


def test_no_fork_gives_the_same_verdicts(
    project: Callable[..., Path], pytester: pytest.Pytester
) -> None:
    project({"snippets/t/q/wrong.py": WRONG, "snippets/t/q/right.py": RIGHT})
    pytester.runpytest("--no-fork").assert_outcomes(passed=1, failed=1)


def test_hash_seeds_find_what_depends_on_them(
    project: Callable[..., Path], pytester: pytest.Pytester
) -> None:
    names = "{'ann', 'bob', 'cy', 'dan', 'eve'}"
    project({"snippets/t/q/order.py": f"print({names})\n", "snippets/t/q/right.py": RIGHT})
    pytester.runpytest("--update-claims", "snippets/t/q/order.py").assert_outcomes(passed=1)
    pytester.runpytest("snippets").assert_outcomes(passed=2)
    result = pytester.runpytest("snippets", "--hash-seeds=3")
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        [
            "snippets/t/q/order.py:1: under hash seed 2 of 3: something else was printed *",
            "    - # => {*}",
            "    + # => {*}",
        ]
    )


@pytest.mark.skipif(not OTHERS, reason="this machine has one supported Python only")
def test_several_interpreters(project: Callable[..., Path], pytester: pytest.Pytester) -> None:
    other = OTHERS[0]
    project(
        {
            "snippets/t/q/version.py": (
                "import sys\n\nprint('%d.%d' % sys.version_info[:2])\n"
                f"# {HERE} => {HERE}\n# {other} => {other}\n"
            ),
            "snippets/t/q/one.py": (
                f'# /// script\n# requires-python = "=={HERE}.*"\n# ///\n{RIGHT}# 3.15+ => b\n'
            ),
        }
    )
    result = pytester.runpytest(f"--python={HERE}", f"--python={other}", "-v")
    result.assert_outcomes(passed=3, skipped=1)
    result.stdout.fnmatch_lines(
        [
            f"snippets/t/q/version.py::{HERE} PASSED*",
            f"snippets/t/q/version.py::{other} PASSED*",
            "*not verified*",
            f"t/q/one.py on Python {other}*: it requires Python =={HERE}.[*]",
            "*claims for versions that were not run*",
            "t/q/one.py:5: `# 3.15+ => b`",
        ]
    )
    result.stdout.no_fnmatch_line("t/q/version.py:*")


def test_unknown_interpreter(project: Callable[..., Path], pytester: pytest.Pytester) -> None:
    project({"snippets/t/q/right.py": RIGHT})
    result = pytester.runpytest("--python=3.10")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*--python 3.10: one of 3.11, *"])


def test_needs_are_installed_for_the_program_alone(
    project: Callable[..., Path], pytester: pytest.Pytester
) -> None:
    code = "import iniconfig\n\nprint(iniconfig.__name__)  # => iniconfig\n"
    header = '# /// script\n# dependencies = ["iniconfig>=2"]\n# ///\n'
    missing = header.replace("iniconfig>=2", "iniconfig>=2,<1")
    project(
        {
            "snippets/t/q/needs.py": header + code,
            "snippets/t/q/undeclared.py": code,
            "snippets/t/q/impossible.py": missing + code,
        }
    )
    result = pytester.runpytest()
    result.assert_outcomes(passed=1, failed=1, skipped=1)
    result.stdout.fnmatch_lines(
        ["*ModuleNotFoundError: No module named 'iniconfig'", "t/q/impossible.py on Python *"]
    )


def test_record(project: Callable[..., Path], pytester: pytest.Pytester) -> None:
    folder = project({"snippets/t/q/wrong.py": WRONG, "snippets/t/p/right.py": RIGHT})
    pytester.runpytest()
    data = json.loads((folder / ".cache/verified.json").read_text())
    assert list(data["programs"]) == ["t/p/right.py"]
    release = ".".join(map(str, sys.version_info[:3]))
    assert data["programs"]["t/p/right.py"]["versions"] == [release]
