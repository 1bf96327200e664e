"""Front matter: the YAML at the head of a page, with the line on which each key stands."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from proven.problem import Problem

_BLOCK = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_QUOTE_IT = "put it in quotes"


@dataclass
class FrontMatter:
    """A page taken apart: values and lines by key, the Markdown below, the mistakes found."""

    path: Path
    values: dict[str, object] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path) -> "FrontMatter":
        """Read a page from its file; whatever is wrong with its front matter is in `problems`."""
        return cls.parse(path, path.read_text(encoding="utf-8"))

    @classmethod
    def parse(cls, path: Path, text: str) -> "FrontMatter":
        """Parse the text of a page; `path` serves the messages only."""
        page = cls(path, body=text)
        block = _BLOCK.match(text)
        if block is None:
            page.report(
                1, "the page has no front matter", "start it with --- and the keys of its kind"
            )
            return page
        page.body = text[block.end() :]
        page.body_line = text.count("\n", 0, block.end()) + 1
        page._load(block["yaml"])
        return page

    def report(self, line: int, message: str, fix: str) -> None:
        """Add a mistake at a line of the page."""
        self.problems.append(Problem(self.path, line, message, fix))

    def check_keys(self, known: Iterable[str]) -> None:
        """Report the keys that are missing, and those that nobody reads."""
        known = list(known)
        for key in known:
            if key not in self.values and self.lines:
                self.report(1, f"the key {key!r} is missing", "add it to the front matter")
        for key in self.values:
            if key not in known:
                self.report(self.line(key), f"unknown key {key!r}", f"known are {', '.join(known)}")

    def line(self, key: str) -> int:
        """Return the line of a key, or 1 if the page does not have it."""
        return self.lines.get(key, 1)

    def text(self, key: str) -> str:
        """Return a text; report any other kind of value, and an empty one."""
        if key not in self.values:
            return ""
        value = self.values[key]
        if isinstance(value, str) and value.strip():
            return value.strip()
        told = "is empty" if value in (None, "") else f"is {value!r}, not text"
        self.report(
            self.line(key), f"{key!r} {told}", f"write text, and if YAML misreads it, {_QUOTE_IT}"
        )
        return ""

    def choice(self, key: str, choices: tuple[str, ...]) -> str:
        """Return a text that is one of `choices`; report any other."""
        value = self.text(key)
        if value and value not in choices:
            self.report(
                self.line(key), f"{key!r} is {value!r}", f"choose one of {', '.join(choices)}"
            )
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; report any other kind of value, and an item given twice."""
        if key not in self.values:
            return ()
        value, line = self.values[key], self.line(key)
        if not isinstance(value, list):
            self.report(
                line, f"{key!r} is {value!r}, not a list", "write [one, two], or [] for none"
            )
            return ()
        for item in value:
            if not isinstance(item, str) or not item.strip():
                self.report(line, f"{key!r} holds {item!r}, which is not text", _QUOTE_IT)
        texts = [item.strip() for item in value if isinstance(item, str) and item.strip()]
        for item in sorted({item for item in texts if texts.count(item) > 1}):
            self.report(line, f"{key!r} holds {item!r} more than once", "name it once")
        return tuple(dict.fromkeys(texts))

    def _load(self, source: str) -> None:
        loader = yaml.SafeLoader(source)
        try:
            node = loader.get_single_node()
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 2 if error.problem_mark else 1
            told = f"the front matter is not YAML: {error.problem}"
            self.report(line, told, f"if a value holds special characters, {_QUOTE_IT}")
            return
        if not isinstance(node, yaml.MappingNode):
            self.report(1, "the front matter holds no keys", "write one 'key: value' a line")
            return
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 2
            if key in self.values:
                self.report(line, f"the key {key!r} is given twice", "keep one")
            self.values[key] = loader.construct_object(value_node, deep=True)
            self.lines[key] = line
