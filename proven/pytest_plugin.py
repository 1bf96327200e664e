"""The pytest plugin: one item for each program below a folder named `snippets`, its path the id.

With several interpreters there is one item for each of them and the id ends in `::3.12`.
Everything else that pytest does stays as it is.
"""

from __future__ import annotations

import datetime
import gc
import random
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from proven import interpreters, record
from proven.claims import SUPPORTED, has_claims
from proven.interpreters import Interpreter, UnavailableError
from proven.runner import TIME_LIMIT
from proven.verifier import Verifier

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the verifier."""
    group = parser.getgroup("proven", "programs below `snippets`")
    group.addoption(
        "--update-claims", action="store_true", help="write what programs print into their claims"
    )
    group.addoption(
        "--python",
        action="append",
        metavar="3.N",
        help="verify on this Python, or on `all` that are found; can be given several times",
    )
    group.addoption(
        "--hash-seeds", type=int, default=1, metavar="N", help="run programs under N hash seeds"
    )
    group.addoption(
        "--no-fork",
        action="store_true",
        help="start a new interpreter for each program, which is slower and no different",
    )
    group.addoption(
        "--time-limit", type=float, default=TIME_LIMIT, help="seconds that a program may take"
    )


class Session:
    """What the verification of programs shares in a run of pytest."""

    def __init__(self, config: pytest.Config) -> None:
        """Find the interpreters that the command line names."""
        self.config = config
        self.interpreters = _chosen(config.option.python or [])
        if config.option.update_claims and len(self.interpreters) > 1:
            raise pytest.UsageError("--update-claims takes one Python: claims follow from one run")
        self.verifiers: dict[Interpreter, Verifier] = {}
        self.notes: dict[str, list[dict[str, str]]] = defaultdict(list)

    def verifier(self, interpreter: Interpreter) -> Verifier:
        """Return the verifier for an interpreter."""
        if interpreter not in self.verifiers:
            option = self.config.option
            self.verifiers[interpreter] = Verifier(
                interpreter,
                seeds=option.hash_seeds,
                fork=not option.no_fork,
                limit=option.time_limit,
            )
        return self.verifiers[interpreter]

    def close(self) -> None:
        """End the processes of the verifiers."""
        for verifier in self.verifiers.values():
            verifier.close()


_session = pytest.StashKey[Session]()


def _chosen(names: list[str]) -> list[Interpreter]:
    """Return the interpreters for the values of `--python`."""
    if not names:
        return [interpreters.current()]
    if "all" in names:
        return interpreters.find_all()
    return [_named(name) for name in dict.fromkeys(names)]


def _named(name: str) -> Interpreter:
    versions = {".".join(map(str, version)): version for version in SUPPORTED}
    if name not in versions:
        raise pytest.UsageError(f"--python {name}: one of {', '.join(versions)} or `all`")
    found = interpreters.find(versions[name])
    if found is None:
        raise pytest.UsageError(
            f"--python {name}: no such interpreter is found; try `uv python install {name}`"
        )
    return found


def pytest_configure(config: pytest.Config) -> None:
    """Prepare the verification of programs."""
    session = config.stash[_session] = Session(config)
    config.pluginmanager.register(_Notes(session))


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the processes that ran programs."""
    if _session in config.stash:
        config.stash[_session].close()


def pytest_report_header(config: pytest.Config) -> str:
    """Say which interpreters programs are verified on."""
    found = ", ".join(map(str, config.stash[_session].interpreters))
    return f"programs: verified on Python {found}"


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


def pytest_collection_finish() -> None:
    """Spare the garbage collector what was collected: it stays until the end."""
    gc.freeze()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With several hash seeds, run programs in another order, too."""
    if config.option.hash_seeds > 1:
        places = [place for place, item in enumerate(items) if isinstance(item, ProgramItem)]
        programs = [items[place] for place in places]
        random.Random(config.option.hash_seeds).shuffle(programs)  # noqa: S311 - xdist needs one order
        for place, program in zip(places, programs, strict=True):
            items[place] = program


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Let the next program run while this one is judged and reported."""
    if not isinstance(item, ProgramItem) or not isinstance(nextitem, ProgramItem):
        return
    # Two interpreters would run two programs at a time.
    if nextitem.interpreter == item.interpreter and not item.config.option.update_claims:
        verifier = item.config.stash[_session].verifier(item.interpreter)
        verifier.expect(item.path)
        verifier.expect(nextitem.path)


class _Notes:
    """Collects what items noted, also those that other processes ran."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the notes of a report."""
        for name, note in report.user_properties if report.when == "call" else ():
            if name.startswith("proven.") and isinstance(note, dict):
                self.session.notes[name.removeprefix("proven.")].append(note)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Add to the record what was verified."""
    notes = session.config.stash[_session].notes
    if notes["ran"] and not hasattr(session.config, "workerinput"):
        path = session.config.rootpath / record.RECORD
        today = datetime.datetime.now(datetime.UTC).date().isoformat()
        seen = [
            (note["program"], note["content"], note["python"], note["passed"] == "yes")
            for note in notes["ran"]
        ]
        record.save(path, record.extended(record.load(path), seen, today))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say what was updated, what was not verified, and which claims no run reached."""
    notes = config.stash[_session].notes
    for title, rows in (
        ("claims were written", [note["program"] for note in notes["updated"]]),
        (
            "not verified",
            [
                f"{note['program']} on Python {note['python']}: {note['why']}"
                for note in notes["unavailable"]
            ],
        ),
        ("claims for versions that were not run", _unreached(notes["ran"])),
    ):
        if rows:
            terminalreporter.section(title)
            for row in sorted(rows):
                terminalreporter.write_line(row)


def _unreached(ran: list[dict[str, str]]) -> list[str]:
    """Return the claims that no Python of this run takes."""
    missed: dict[str, set[str]] = {}
    for note in ran:
        claims = set(filter(None, note["unreached"].split("\n")))
        missed[note["program"]] = missed.get(note["program"], claims) & claims
    return [f"{program}:{claim}" for program, claims in missed.items() for claim in claims]


class ProgramFile(pytest.File):
    """A Python file, which is a program if it has a claim."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the program once for each interpreter."""
        if not has_claims(self.path.read_bytes()) and not self.session.isinitpath(self.path):
            return
        chosen = self.config.stash[_session].interpreters
        for one in chosen:
            name = self.path.name if len(chosen) == 1 else ".".join(map(str, one.version))
            nodeid = self.nodeid if len(chosen) == 1 else f"{self.nodeid}::{name}"
            yield ProgramItem.from_parent(self, name=name, nodeid=nodeid, interpreter=one)


class VerificationError(Exception):
    """A program does not print what it claims; the text says where."""


class ProgramItem(pytest.Item):
    """The verification of a program under an interpreter."""

    def __init__(self, *, interpreter: Interpreter, **kwargs: Any) -> None:
        """Take the interpreter."""
        super().__init__(**kwargs)
        self.interpreter = interpreter

    def runtest(self) -> None:
        """Run the program and compare."""
        verifier = self.config.stash[_session].verifier(self.interpreter)
        try:
            if self.config.option.update_claims and verifier.update(self.path):
                self._note("updated")
            result = verifier.verify(self.path)
        except UnavailableError as error:
            self._note("unavailable", why=str(error))
            pytest.skip(f"not verified on Python {self.interpreter}: {error}")
        self._note(
            "ran",
            content=record.content_hash(self.path),
            passed="no" if result.problems else "yes",
            unreached="\n".join(result.unreached),
        )
        if result.problems:
            root = self.config.rootpath
            name = self.path.relative_to(root) if self.path.is_relative_to(root) else self.path
            raise VerificationError("\n".join(f"{name}:{one}" for one in result.problems))

    def _note(self, what: str, **texts: str) -> None:
        note = {"program": record.key(self.path), "python": str(self.interpreter), **texts}
        self.user_properties.append((f"proven.{what}", note))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return what is wrong, without the verifier's own frames."""
        if isinstance(excinfo.value, VerificationError | SyntaxError | ValueError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the program stands, and the title of a failure."""
        return self.path, 0, f"{self.nodeid.partition('::')[0]} on Python {self.interpreter}"
