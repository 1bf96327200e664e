"""The pytest plugin: one item for each program below a folder named `snippets`, with the program's path as its id."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from proven import interpreters, verdict
from proven.claims import Problem, has_claims
from proven.runner import TIME_LIMIT, Runner
from proven.update import updated

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from proven.interpreters import Interpreter


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the verifier."""
    group = parser.getgroup("proven", "programs below `snippets`")
    group.addoption(
        "--update-claims", action="store_true", help="write what programs print into their claims"
    )
    group.addoption(
        "--no-fork",
        action="store_true",
        help="start an interpreter for each program, which is slower",
    )
    group.addoption(
        "--time-limit", type=float, default=TIME_LIMIT, help="seconds that a program may take"
    )


_runners: pytest.StashKey[dict[Path, Runner]] = pytest.StashKey()


def pytest_configure(config: pytest.Config) -> None:
    """Start without runners."""
    config.stash[_runners] = {}


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the runners."""
    for runner in config.stash[_runners].values():
        runner.close()


def _is_snippet(path: Path) -> bool:
    return "snippets" in path.parts


@pytest.hookimpl(tryfirst=True)
def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a package below `snippets` as a folder: pytest would import it."""
    return pytest.Dir.from_parent(parent, path=path) if _is_snippet(path) else None


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect programs, and nothing else, from files below `snippets`."""
    collectors = yield
    if not _is_snippet(file_path):
        return collectors
    if file_path.suffix != ".py":
        return []
    return [ProgramFile.from_parent(parent, path=file_path)]


class ProgramFile(pytest.File):
    """A Python file, which is a program if it has a claim."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the program."""
        if has_claims(self.path.read_bytes()) or self.session.isinitpath(self.path):
            yield ProgramItem.from_parent(self, name=self.path.name, nodeid=self.nodeid)


class VerificationError(Exception):
    """A program does not print what it claims."""


class ProgramItem(pytest.Item):
    """The verification of a program."""

    def runtest(self) -> None:
        """Run the program and compare."""
        interpreter = interpreters.current()
        problems = self._verify(interpreter)
        if problems:
            name = (
                self.path.relative_to(self.config.rootpath)
                if self.path.is_relative_to(self.config.rootpath)
                else self.path
            )
            raise VerificationError("\n".join(f"{name}:{problem}" for problem in problems))

    def _verify(self, interpreter: Interpreter) -> list[Problem]:
        source = self.path.read_bytes()
        needs = interpreters.needs_of(source, interpreter)
        python = interpreter.environment(needs)
        try:
            program = interpreters.parse(self.path, source, python)
        except SyntaxError as error:
            return [Problem(error.lineno or 1, f"SyntaxError: {error.msg}")]
        run = self._runner(python).run(self.path)
        if self.config.option.update_claims and not run.failure:
            new = updated(program, run, interpreter.version)
            if new != source:
                self.path.write_bytes(new)
                program = interpreters.parse(self.path, new, python)
                run = self._runner(python).run(self.path)
        return verdict.judge(program, run, interpreter.version)

    def _runner(self, python: Path) -> Runner:
        runners = self.config.stash[_runners]
        if python not in runners:
            option = self.config.option
            runners[python] = Runner(python, fork=not option.no_fork, limit=option.time_limit)
        return runners[python]

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None
    ) -> str:
        """Return what is wrong, without the verifier's own frames."""
        if isinstance(
            excinfo.value, VerificationError | interpreters.UnavailableError | ValueError
        ):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the program stands."""
        return self.path, 0, self.nodeid
