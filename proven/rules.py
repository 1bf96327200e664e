"""The rules that hold pages and programs together: what is found, shown and executed is one set.

`docs/<topic>/<slug>.md` shows the files of `snippets/<topic>/<slug>/`. Each rule is a function from
the two folders to all the problems it finds. The rules about front matter stand in
`proven.question`, those about claims in `proven.verdict`.
"""

from __future__ import annotations

import ast
import configparser
import json
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

from proven.claims import has_claims
from proven.fences import Fence, ProgramError, find_fences, included_paths
from proven.problem import Problem

# A diagram or a table in plain text; everything else that looks like code is a file.
INLINE_FENCES = {"text"}


def question_pages(docs: Path) -> list[Path]:
    """Return the pages that hold a question: everything one folder deep but a topic's index."""
    return sorted(page for page in docs.glob("*/*.md") if page.name != "index.md")


def check_all(docs: Path, snippets: Path) -> list[Problem]:
    """Return what every rule of this module finds, rule by rule."""
    return [problem for rule in RULES for problem in rule(docs, snippets)]


def code_is_a_file(docs: Path, snippets: Path) -> Iterator[Problem]:
    """A fenced block shows a file of its question's folder, or is plain text.

    That the file exists is checked where questions are read (`proven.fences.fence_problems`).
    """
    for page in sorted(docs.rglob("*.md")):
        folder = page.relative_to(docs).with_suffix("").as_posix()
        for fence in find_fences(page.read_text(encoding="utf-8")):
            for message, fix in _wrong_block(fence, f"{snippets.name}/{folder}/", page.name):
                yield Problem(page, fence.line, message, fix)


def _wrong_block(fence: Fence, folder: str, page: str) -> Iterator[tuple[str, str]]:
    try:
        include = fence.include
    except ProgramError:
        return
    if include is None:
        if fence.language not in INLINE_FENCES:
            yield (
                f"a {fence.language or 'nameless'} block is written into the page",
                f"move it to a file of {folder} and include it, or call a diagram ```text",
            )
    elif page != "index.md" and not f"snippets/{include}".startswith(folder):
        yield f"{include} belongs to another question", f"show a file of {folder}"
    elif include.endswith(".py") != (fence.language == "python"):
        yield (
            f"a block called {fence.language or 'nothing'} shows {include}",
            "name the file's language after the fence: python for a .py file, and for no other",
        )


def page_shows_a_program(docs: Path, snippets: Path) -> Iterator[Problem]:
    """A question's page shows at least one program that has claims."""
    for page in question_pages(docs):
        shown = [snippets / path for path in _included(page)]
        if not any(path.is_file() and _is_program(path) for path in shown):
            yield Problem(
                page,
                1,
                "the page shows no program with a claim",
                f"add one to snippets/{page.parent.name}/{page.stem}/ and include it",
            )


def program_is_on_its_page(docs: Path, snippets: Path) -> Iterator[Problem]:
    """A Python file below `snippets/` is shown by the page of its folder."""
    for path in sorted(snippets.rglob("*.py")):
        parts = path.relative_to(snippets).parts
        if len(parts) < 3:
            yield Problem(
                path, 1, "the file stands outside a question", "move it to a question's folder"
            )
            continue
        page = docs / parts[0] / f"{parts[1]}.md"
        if not page.is_file():
            yield Problem(
                path, 1, f"its page {page} does not exist", "write the page, or remove the file"
            )
        elif _is_empty(path):
            continue
        elif path.relative_to(snippets).as_posix() not in _included(page):
            yield Problem(
                path,
                1,
                f"{page} does not show it",
                f'include it: --8<-- "{path.relative_to(snippets).as_posix()}"',
            )


def _included(page: Path) -> list[str]:
    return included_paths(page.read_text(encoding="utf-8"))


def _is_empty(path: Path) -> bool:
    """Tell whether a file has nothing to show, as the `__init__.py` of many a package."""
    return not path.read_bytes().strip()


def _is_program(path: Path) -> bool:
    return path.suffix == ".py" and has_claims(path.read_bytes())


def module_is_imported(docs: Path, snippets: Path) -> Iterator[Problem]:  # noqa: ARG001
    """A Python file without a claim is named by another Python file of its folder.

    Named is: imported, or written in a string (a dotted name, a file, a package run with `-m`),
    since many a program is about importing what it knows only by name.
    """
    for folder in sorted(path for path in snippets.glob("*/*") if path.is_dir()):
        words = {path: _names_in(path) for path in sorted(folder.rglob("*.py"))}
        for path in words:
            names = _names_of(path, folder)
            others = set().union(*(found for other, found in words.items() if other != path))
            if not _is_program(path) and not names & others:
                yield Problem(
                    path,
                    1,
                    "it has no claim, and no program of its folder imports it",
                    "add a claim, import it, or remove it",
                )


def _names_of(path: Path, folder: Path) -> set[str]:
    """Return the words that can name a module: its own, or its package's for the special ones.

    A file in a folder that is searched as a whole (plug-ins) may be named by that folder.
    """
    parents = set(path.relative_to(folder).parent.parts)
    return parents if path.stem in {"__init__", "__main__"} else {path.stem, *parents}


def _names_in(path: Path) -> set[str]:
    """Return every name that a file imports, and every word of its strings."""
    words: set[str] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            words.update(part for alias in node.names for part in alias.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            words.update((node.module or "").split("."), (alias.name for alias in node.names))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words.update(re.findall(r"\w+", node.value))
    return words


def module_has_a_name_of_its_own(docs: Path, snippets: Path) -> Iterator[Problem]:  # noqa: ARG001
    """No file or package is named like a module of the standard library.

    The folder of a program comes first on its `sys.path`: a `logging.py` there would be imported
    instead of `logging`, by the program and by every library it imports.
    """
    for path in sorted(snippets.glob("*/*/**/*")):
        name = path.name if path.is_dir() else path.stem
        importable = path.suffix == ".py" or (path.is_dir() and any(path.glob("*.py")))
        if importable and name in sys.stdlib_module_names:
            yield Problem(
                path, 1, f"it hides the standard library's {name}", f"rename it, say {name}_example"
            )


def file_is_used(docs: Path, snippets: Path) -> Iterator[Problem]:
    """A file that is not Python is shown on its page, or named by a program of its folder."""
    for path in sorted(p for p in snippets.rglob("*") if p.is_file() and p.suffix != ".py"):
        if "__pycache__" in path.parts:
            continue
        topic, slug = path.relative_to(snippets).parts[:2]
        page, folder = docs / topic / f"{slug}.md", snippets / topic / slug
        shown = page.is_file() and path.relative_to(snippets).as_posix() in _included(page)
        if not shown and not any(
            path.name in other.read_text(encoding="utf-8") for other in folder.rglob("*.py")
        ):
            yield Problem(
                path, 1, "no page shows it and no program names it", "use it, or remove it"
            )


def configuration_parses(docs: Path, snippets: Path) -> Iterator[Problem]:  # noqa: ARG001
    """A TOML, JSON, INI or YAML file is one."""
    for path in sorted(p for p in snippets.rglob("*") if p.suffix in _PARSERS):
        try:
            _PARSERS[path.suffix](path.read_text(encoding="utf-8"))
        except Exception as error:
            line = getattr(error, "lineno", None) or 1
            yield Problem(path, line, f"it does not parse: {error}", "correct the file")


def _parse_ini(text: str) -> None:
    configparser.ConfigParser().read_string(text)


def _parse_yaml(text: str) -> None:
    import yaml

    list(yaml.safe_load_all(text))


_PARSERS: dict[str, Callable[[str], object]] = {
    ".toml": tomllib.loads,
    ".json": json.loads,
    ".ini": _parse_ini,
    ".cfg": _parse_ini,
    ".yml": _parse_yaml,
    ".yaml": _parse_yaml,
}

Rule = Callable[[Path, Path], Iterator[Problem]]
RULES: tuple[Rule, ...] = (
    code_is_a_file,
    page_shows_a_program,
    program_is_on_its_page,
    module_is_imported,
    module_has_a_name_of_its_own,
    file_is_used,
    configuration_parses,
)
