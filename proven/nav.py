"""The navigation of ``mkdocs.yml``: which pages there are, and in which order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from proven.problem import Problem


@dataclass(frozen=True)
class NavPage:
    """A page that the navigation names, relative to the docs folder, and where it does."""

    page: str
    config: Path
    line: int


def read_nav(config: Path) -> list[NavPage]:
    """Return the pages below ``nav:`` in a ``mkdocs.yml``, in order; other links are left out."""
    root = yaml.compose(config.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    if not isinstance(root, yaml.MappingNode):
        return []
    found = [value for key, value in root.value if key.value == "nav"]
    return [
        NavPage(leaf.value, config, leaf.start_mark.line + 1)
        for nav in found
        for leaf in _leaves(nav)
        if leaf.value.endswith(".md")
    ]


def nav_problems(docs: Path, nav: Sequence[NavPage]) -> list[Problem]:
    """Return the pages that the navigation lacks, names twice, or names in vain."""
    problems = []
    seen: dict[str, NavPage] = {}
    for entry in nav:
        if seen.setdefault(entry.page, entry) is not entry:
            told = f"nav names {entry.page} a second time"
            problems.append(Problem(entry.config, entry.line, told, "keep one"))
        if not (docs / entry.page).is_file():
            told = f"nav names {entry.page}, which does not exist"
            problems.append(
                Problem(entry.config, entry.line, told, "add the page or drop the entry")
            )
    for path in sorted(docs.rglob("*.md")):
        page = path.relative_to(docs).as_posix()
        if page not in seen:
            problems.append(
                Problem(path, 1, "the page is not in nav", f"add {page} to nav: in mkdocs.yml")
            )
    return problems


def _leaves(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _leaves(item)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from _leaves(value)
