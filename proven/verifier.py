"""Verifying programs: parse, run, compare, and on request write what came into the claims."""

from __future__ import annotations

import contextlib
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from proven.claims import Problem
from proven.interpreters import AnyRunner, Interpreter, UnavailableError, needs_of, parse
from proven.runner import TIME_LIMIT
from proven.update import updated
from proven.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from proven.claims import Program
    from proven.log import Run

_RUNNERS = 8


@dataclass(frozen=True)
class Result:
    """What is wrong with a program, and its claims about other Python versions."""

    problems: tuple[Problem, ...]
    unreached: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Started:
    """A program that runs or waits for its turn; `finish` waits for its end."""

    path: Path
    source: bytes
    python: Path
    finish: Callable[[], Run]


class Verifier:
    """Verifies programs under one interpreter.

    `close` it, for instance with `contextlib.closing`: it keeps processes.
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
        self._environments: dict[tuple[str, ...], Path] = {}
        self._expected: deque[_Started] = deque()

    def close(self) -> None:
        """End the processes that run programs."""
        while self._runners:
            self._runners.popitem()[1].close()

    def expect(self, path: Path) -> None:
        """Start a program ahead of its turn: it runs while others are judged.

        What is wrong with it is said in its turn.
        """
        if len(self.seeds) > 1 or any(started.path == path for started in self._expected):
            return  # another hash seed is another process: two programs would run at a time
        with contextlib.suppress(UnavailableError, ValueError, OSError):
            source, python = self._read(path)
            if all(started.python == python for started in self._expected):  # so is another one
                self._expected.append(self._start(path, source, python))

    def verify(self, path: Path) -> Result:
        """Run a program under every hash seed and compare what it prints with what it claims.

        Raises UnavailableError, if the program cannot be run under this interpreter.
        """
        try:
            program, first = self._finish(self._take(path))
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
        return self._finish(self._start(path, *self._read(path), seed))

    def _read(self, path: Path) -> tuple[bytes, Path]:
        """Return a program's source and the interpreter of the environment that it needs."""
        source = path.read_bytes()
        needs = needs_of(source, self.interpreter)
        if needs not in self._environments:
            self._environments[needs] = self.interpreter.environment(needs)
        return source, self._environments[needs]

    def _start(self, path: Path, source: bytes, python: Path, seed: int = 1) -> _Started:
        return _Started(path, source, python, self._runner(python, seed).start(path))

    def _take(self, path: Path) -> _Started:
        """Return a program that was expected, or start it; what was expected before never came."""
        while self._expected:
            started = self._expected.popleft()
            if started.path == path:
                return started
        return self._start(path, *self._read(path))

    def _finish(self, started: _Started) -> tuple[Program, Run]:
        """Parse a program while it runs, and wait for its end."""
        program = parse(started.path, started.source, self.interpreter, started.python)
        return program, started.finish()

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
        runner = self._runners.pop(key, None)
        if runner is None:
            if len(self._runners) >= _RUNNERS:  # the one that was used longest ago has to go
                self._runners.pop(next(iter(self._runners))).close()
            runner = self.interpreter.runner(python, seed=seed, fork=self.fork, limit=self.limit)
        self._runners[key] = runner
        return runner


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
