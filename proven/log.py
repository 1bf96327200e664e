"""What a program put on the terminal, as `proven.tap` logs it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from proven import tap

if TYPE_CHECKING:
    from collections.abc import Callable


_HEAD = re.compile(rb"([CLOE]) (\d{1,20}) (\d{1,20}) (\d{1,20}) (\d{1,20})\n")


@dataclass(frozen=True)
class Output:
    """A piece of output, and the line of the module that was executed; 0 is the program's end.

    `source` is 0 for the main thread and child processes, another number for each thread and
    forked process. `stream` is 1 or 2 for Python's own streams, another number for what came past
    them.
    """

    line: int
    source: int
    stream: int
    data: bytes


@dataclass(frozen=True)
class Run:
    """What a program put on the terminal, and why it is no proper run, if it is none."""

    outputs: tuple[Output, ...]
    failure: str = ""


def read_log(data: bytes, rest: Callable[[str, int], bytes], failure: str) -> Run:
    """Return the run that a log tells of.

    `rest` takes a capture's name and how much of it the log has, and returns what came later;
    `failure` is what is known to be wrong with the run.
    """
    outputs: list[Output] = []
    captures: dict[int, int] = {}
    seen: dict[int, int] = {}
    position = 0
    while position < len(data):
        head = _HEAD.match(data, position)
        if head is None or (not position and head[1] != b"C"):
            return Run(tuple(outputs), failure or "its record is damaged")
        kind, (line, source, stream, size) = head[1], map(int, head.groups()[1:])
        start = head.end()
        position = start + size + 1
        if kind == b"C":
            captures[stream] = line
        elif kind == b"L":
            failure = _too_much()
        elif kind == b"O":
            seen[stream] = seen.get(stream, 0) + size
            outputs.append(Output(line, source, stream, data[start : start + size]))
    for stream, line in captures.items():
        late = rest(str(stream), seen.get(stream, 0))
        if late:
            outputs.append(Output(line, 0, stream, late))
    if sum(len(output.data) for output in outputs) > tap.LIMIT:
        failure = _too_much()
    return Run(tuple(outputs), failure)


def _too_much() -> str:
    return f"it printed more than {tap.LIMIT:,} bytes"
