"""A Python-Markdown extension that shows programs, and the rendering of short texts.

It needs Python-Markdown and pymdown-extensions, not MkDocs, so that another engine can use it. A
fence that includes a file (see `proven.fences`) becomes a figure: the file's name, a link to the
file itself, and its text as it stands there, with each claim (``# => text``) marked as verified
output.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from html import escape, unescape
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from pygments.filter import Filter
from pygments.lexer import Lexer
from pygments.token import Comment
from pymdownx.highlight import Highlight

from proven.claims import CLAIM
from proven.fences import Fence, displayed, find_fences, included_file

_TAG = re.compile(r"<[^>]+>")
# By then the text of a page is normalized (priority 30) and its fences are not yet rendered (25).
_PRIORITY = 28

# Pygments knows no class for these tokens and writes "c c-Claim c-Claim-Mark".
_MARK, _OUTPUT = Comment.Claim.Mark, Comment.Claim.Output


class ClaimFilter(Filter):
    """Split the comments that claim an output into two tokens, the mark and the output."""

    def filter(
        self, _: Lexer | None, stream: Iterable[tuple[Any, str]]
    ) -> Iterator[tuple[Any, str]]:
        """Yield the tokens of `stream`; their text, joined, stays the same."""
        for token, text in stream:
            claim = CLAIM.fullmatch(text) if token in Comment else None
            if claim is None:
                yield token, text
            elif claim["text"]:
                yield _MARK, text[: claim.start("text")]
                yield _OUTPUT, claim["text"]
            else:
                yield _MARK, text


class ProgramExtension(Extension):
    """Show the programs that fences include."""

    def __init__(self, **options: Any) -> None:
        """Take the options `snippets` and `programs_url`."""
        self.config = {
            "snippets": ["snippets", "The folder that includes are relative to."],
            "programs_url": ["/programs/", "The address below which the programs are published."],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802  (Python-Markdown's name)
        """Register the preprocessor."""
        md.preprocessors.register(_Programs(md, self.getConfigs()), "proven-programs", _PRIORITY)
        md.treeprocessors.register(_Corners(md), "proven-corners", 0)


class _Highlight(Highlight):  # type: ignore[misc]  # it has no type hints
    """The highlighter of pymdown-extensions, with claims marked."""

    def get_lexer(self, *args: Any) -> tuple[Lexer, str]:
        lexer, name = super().get_lexer(*args)
        lexer.add_filter(ClaimFilter())
        return lexer, name


class _Programs(Preprocessor):
    def __init__(self, md: markdown.Markdown, options: dict[str, Any]) -> None:
        super().__init__(md)
        self._snippets = Path(options["snippets"])
        self._programs_url = str(options["programs_url"])

    def run(self, lines: list[str]) -> list[str]:
        """Replace each fence that includes a program; raise `ProgramError` for a wrong one."""
        done, out = 0, list[str]()
        for fence in find_fences("\n".join(lines)):
            path = included_file(fence, self._snippets)
            if path is not None:
                figure = program_figure(path, fence, self._programs_url)
                placeholder = fence.indent + self.md.htmlStash.store(figure)
                out += [*lines[done : fence.line - 1], "", placeholder, ""]
                done = fence.end
        return out + lines[done:]


class _Corners(Treeprocessor):
    """The empty corner of a table heads nothing, and a screen reader must not announce it."""

    def run(self, root: Element) -> None:
        for header in root.iter("th"):
            if not len(header) and not (header.text or "").strip():
                header.tag = "td"


def program_figure(path: Path, fence: Fence, programs_url: str) -> str:
    """Return the HTML that shows a program.

    Args:
        path: The file.
        fence: The fence that includes it.
        programs_url: The address below which the programs are published, ending with a slash.
    """
    source = displayed(path.read_text(encoding="utf-8"))
    highlighter = _Highlight(pygments_lang_class=True, stripnl=False)
    code = highlighter.highlight(source, fence.language)
    # The path below the question's folder: a page may show several files of one name.
    name = escape(str(fence.include).split("/", 2)[-1])
    address = escape(f"{programs_url}{fence.include}")
    return (
        '<figure class="program"><figcaption class="program__bar">'
        f'<span class="program__name">{name}</span>'
        '<span class="program__tools">'
        f'<a class="program__raw" href="{address}" aria-label="{name}, the file itself">raw</a>'
        '<button class="program__copy" type="button" data-copy-program aria-live="polite">copy'
        "</button></span>"
        f"</figcaption>{code}</figure>"
    )


def to_html(text: str) -> str:
    """Return a short Markdown text as HTML; a single paragraph comes without its ``<p>``."""
    renderer = _renderer()
    renderer.reset()
    html = renderer.convert(text)
    if html.startswith("<p>") and html.count("<p>") == 1 and html.endswith("</p>"):
        return html[len("<p>") : -len("</p>")]
    return html


def plain_text(text: str) -> str:
    """Return a short Markdown text without its markup, on one line."""
    return " ".join(unescape(_TAG.sub("", to_html(text))).split())


def makeExtension(**options: Any) -> ProgramExtension:  # noqa: N802  (Python-Markdown's name)
    """Return the extension, as Python-Markdown asks for it by the name of this module."""
    return ProgramExtension(**options)


@cache
def _renderer() -> markdown.Markdown:
    return markdown.Markdown()
