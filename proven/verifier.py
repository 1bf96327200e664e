"""Verifying programs: parse, run, compare, and on request write what came into the claims."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from proven.claims import Problem
from proven.interpreters import AnyRunner, Interpreter, needs_of, parse
from proven.runner import TIME_LIMIT
from proven.update import updated
from proven.verdict import judge

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from proven.claims import Program
    from proven.log import Run

_RUNNERS = 8


@dataclass(frozen=True)
class Result:
    """What is wrong with a program, and its claims about other Python versions."""

    problems: tuple[Problem, ...]
    unreached: tuple[str, ...] = ()


class Verifier:
    """Verifies programs under one interpreter.

    Use it as a context manager, or `close` it.
    """

    def __init__(
        self,
        interpreter: Interpreter,
        *,
        seeds: int = 1,
        fork: bool = True,
        limit: float = TIME_LIMIT,
    ) -> None:
        """Take an interpreter, how many hash seeds each program gets, and a runner's options."""
        self.interpreter = interpreter
        self.seeds = range(1, seeds + 1)
        self.fork = fork
        self.limit = limit
        self._runners: dict[tuple[Path, int], AnyRunner] = {}

    def __enter__(self) -> Self:
        """Return the verifier."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the verifier."""
        self.close()

    def close(self) -> None:
        """End the processes that run programs."""
        while self._runners:
            self._runners.popitem()[1].close()

    def verify(self, path: Path) -> Result:
        """Run a program under every hash seed and compare what it prints with what it claims.

        Raises UnavailableError, if the program cannot be run under this interpreter.
        """
        try:
            program, first = self.run(path)
        except SyntaxError as error:
            return Result((Problem(error.lineno or 1, f"SyntaxError: {error.msg}"),))
        except ValueError as error:
            return Result((Problem(1, str(error)),))
        runs = [first, *(self.run(path, seed)[1] for seed in self.seeds[1:])]
        verdicts = [judge(program, run, self.interpreter.version) for run in runs]
        unreached = [
            f"{claim.line}: `{claim}`"
            for claim in program.claims
            if not claim.holds_for(self.interpreter.version)
        ]
        return Result(tuple(_joined(verdicts)), tuple(unreached))

    def run(self, path: Path, seed: int = 1) -> tuple[Program, Run]:
        """Run a program under a hash seed and return it with what it printed.

        Raises UnavailableError, if the program cannot be run under this interpreter, and
        SyntaxError or ValueError, if it is no program.
        """
        source = path.read_bytes()
        python = self.interpreter.environment(needs_of(source, self.interpreter))
        with self._runner(python, seed).running(path) as finish:
            program = parse(path, source, self.interpreter, python)  # while it runs
            return program, finish()

    def update(self, path: Path) -> bool:
        """Write what a program prints into its claims, and say whether that changed the file.

        Raises UnavailableError, if the program cannot be run under this interpreter, and
        SyntaxError or ValueError, if it is no program.
        """
        program, run = self.run(path)
        if run.failure:
            return False
        new = updated(program, run, self.interpreter.version)
        if new == program.source:
            return False
        path.write_bytes(new)
        return True

    def _runner(self, python: Path, seed: int) -> AnyRunner:
        key = python, seed
        if key not in self._runners:
            if len(self._runners) >= _RUNNERS:
                self._runners.pop(next(iter(self._runners))).close()
            self._runners[key] = self.interpreter.runner(
                python, seed=seed, fork=self.fork, limit=self.limit
            )
        return self._runners[key]


def _joined(verdicts: list[list[Problem]]) -> list[Problem]:
    """Return the problems of all verdicts; those of some say under which hash seeds they come."""
    seeds: dict[Problem, list[int]] = {}
    for seed, problems in enumerate(verdicts, 1):
        for problem in problems:
            seeds.setdefault(problem, []).append(seed)
    return [_under(problem, found, len(verdicts)) for problem, found in seeds.items()]


def _under(problem: Problem, seeds: list[int], total: int) -> Problem:
    if len(seeds) == total:
        return problem
    which = ", ".join(map(str, seeds))
    return replace(problem, message=f"under hash seed {which} of {total}: {problem.message}")
