"""Fenced blocks of a page, and the programs that they include.

A page embeds a program with a fence whose only line is an include, its path relative to
``snippets/``::

    ```python
    --8<-- "modules/sys-modules-cache/second_import.py"
    ```

The notation is that of ``pymdownx.snippets``. Only whole files are included here, since what is
shown is what ran.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from proven.problem import Problem

_FENCE = re.compile(r"^(?P<indent> *)(?P<marks>`{3,}|~{3,})[ \t]*(?P<language>[\w+#.-]*)")
_INCLUDE = re.compile(r'^-+8<-+[ \t]+"(?P<path>[^"]+)"$')
_LOOKS_INCLUDED = re.compile(r"^-+8<-+")
# Inline script metadata, https://packaging.python.org/en/latest/specifications/inline-script-metadata/
_SCRIPT_HEADER = re.compile(r"^# /// script\n(?:#(?: .*)?\n)*?# ///\n\n*", re.MULTILINE)


class ProgramError(ValueError):
    """A page embeds a program wrongly: the line of the page, what is wrong, and the fix."""

    def __init__(self, line: int, message: str, fix: str) -> None:
        """Keep the parts, for a caller that knows the page."""
        super().__init__(f"line {line}: {message}; {fix}")
        self.line, self.message, self.fix = line, message, fix


@dataclass(frozen=True)
class Fence:
    """A fenced block: its first and last line (from 1), indentation, language and content."""

    line: int
    end: int
    indent: str
    language: str
    lines: tuple[str, ...]

    @property
    def include(self) -> str | None:
        """Return the path that the fence includes, or None if it holds its own text.

        Raises:
            ProgramError: There is an include, but it is malformed or not alone.
        """
        content = [line.strip() for line in self.lines if line.strip()]
        if not any(_LOOKS_INCLUDED.match(line) for line in content):
            return None
        match = _INCLUDE.match(content[0])
        if match is None or len(content) > 1:
            raise ProgramError(
                self.line,
                "the fence holds more than one include of a whole file",
                'write one line, --8<-- "topic/slug/file.py", and nothing else',
            )
        return match["path"]


def find_fences(text: str) -> Iterator[Fence]:
    """Yield the fenced blocks of Markdown, in order; one never closed ends with the text."""
    opening: re.Match[str] | None = None
    start, content = 0, list[str]()
    for number, line in enumerate(text.splitlines(), 1):
        if opening is None:
            opening, start, content = _FENCE.match(line), number, []
        elif _closes(line, opening["marks"]):
            yield Fence(start, number, opening["indent"], opening["language"], tuple(content))
            opening = None
        else:
            content.append(line)
    if opening is not None:
        yield Fence(
            start, start + len(content), opening["indent"], opening["language"], tuple(content)
        )


def included_file(fence: Fence, snippets: Path) -> Path | None:
    """Return the file that a fence includes, or None if it includes none.

    Args:
        fence: The fence, from `find_fences`.
        snippets: The folder that includes are relative to.

    Raises:
        ProgramError: The include is malformed, leaves the folder, or names no file.
    """
    include = fence.include
    if include is None:
        return None
    inside = PurePosixPath(include)
    if inside.is_absolute() or ".." in inside.parts or "\\" in include:
        raise ProgramError(
            fence.line, f"{include!r} leaves {snippets.name}/", "name a file below it"
        )
    path = snippets / inside
    if not path.is_file():
        raise ProgramError(
            fence.line, f"there is no {snippets.name}/{include}", "add it or mend the path"
        )
    return path


def included_paths(text: str) -> list[str]:
    """Return the paths that a page's well-formed fences include, in the order of the page."""
    found = []
    for fence in find_fences(text):
        try:
            include = fence.include
        except ProgramError:
            continue
        if include is not None:
            found.append(include)
    return found


def fence_problems(page: Path, text: str, snippets: Path) -> list[Problem]:
    """Return what is wrong with the includes of a page, given its whole text."""
    problems = []
    for fence in find_fences(text):
        try:
            included_file(fence, snippets)
        except ProgramError as error:
            problems.append(Problem(page, error.line, error.message, error.fix))
    return problems


def displayed(source: str) -> str:
    """Return a program as its page shows it: less the PEP 723 header and the blank lines after."""
    return _SCRIPT_HEADER.sub("", source, count=1)


def _closes(line: str, marks: str) -> bool:
    stripped = line.strip()
    return len(stripped) >= len(marks) and set(stripped) == {marks[0]}
