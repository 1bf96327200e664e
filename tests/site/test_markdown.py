"""Showing programs: byte for byte, claims marked, one clear error for each mistake."""

import re
from html import unescape
from pathlib import Path

import markdown
import pytest

from proven.fences import ProgramError, displayed, fence_problems, find_fences, included_paths
from proven.markdown import plain_text, to_html

CODE = re.compile(r"<code>(.*?)</code></pre>", re.DOTALL)
HEADER = (
    '# /// script\n# requires-python = ">=3.12"\n# dependencies = [\n#   "attrs",\n# ]\n# ///\n'
)
AWKWARD = (
    'text = """\n```\n# => no claim\n"""\n\tx = 1\n\n\n<&>"  \n  # ///\n'
    "&amp; *a* __b__ {: .c } é 😀\n"
)


def render(tmp_path: Path, source: str, page: str = '```python\n--8<-- "t/s/a.py"\n```\n') -> str:
    """Return the HTML of a page that embeds one program."""
    program = tmp_path / "t/s/a.py"
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(source, encoding="utf-8")
    extensions = ["admonition", "attr_list", "proven.markdown", "pymdownx.details"]
    extensions += ["pymdownx.highlight", "pymdownx.superfences", "tables"]
    configs = {"proven.markdown": {"snippets": str(tmp_path)}}
    return markdown.markdown(page, extensions=extensions, extension_configs=configs)


def shown(html: str) -> str:
    """Return the text of the only code block."""
    (code,) = CODE.findall(html)
    return unescape(re.sub(r"<[^>]+>", "", code))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("a = 1\n", "a = 1\n", id="plain"),
        pytest.param(HEADER + "\na = 1\n", "a = 1\n", id="header"),
        pytest.param("#!/usr/bin/env python\n" + HEADER, "#!/usr/bin/env python\n", id="shebang"),
        pytest.param("\n\na = 1\n\n", "\n\na = 1\n\n", id="blank-lines-around"),
        pytest.param(AWKWARD, AWKWARD, id="fences-tabs-markup"),
        pytest.param("# /// script\na = 1\n", "# /// script\na = 1\n", id="header-never-closed"),
    ],
)
@pytest.mark.parametrize(
    "page",
    [
        pytest.param('Text:\n```python\n--8<-- "t/s/a.py"\n```\nText.\n', id="after-text"),
        pytest.param(
            '!!! warning "W"\n    ```python\n    --8<-- "t/s/a.py"\n    ```\n', id="in-a-box"
        ),
        pytest.param('1. One\n\n    ~~~~python\n    --8<-- "t/s/a.py"\n    ~~~~\n', id="in-a-list"),
    ],
)
def test_the_text_is_the_file_less_its_header(
    tmp_path: Path, source: str, text: str, page: str
) -> None:
    assert shown(render(tmp_path, source, page)) == text


def test_a_program_is_shown_with_its_name_and_its_address(tmp_path: Path) -> None:
    html = render(tmp_path, "a = 1\n")
    assert '<span class="program__name">a.py</span>' in html
    assert 'href="/programs/t/s/a.py"' in html


def test_a_file_in_a_package_is_shown_with_the_package(tmp_path: Path) -> None:
    package = tmp_path / "t/s/billing"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("RATE = 2\n", encoding="utf-8")
    html = render(tmp_path, "", '```python\n--8<-- "t/s/billing/__init__.py"\n```\n')
    assert '<span class="program__name">billing/__init__.py</span>' in html


@pytest.mark.parametrize(
    ("line", "output"),
    [
        pytest.param("print(1)  # => 1", "1", id="trailing"),
        pytest.param("# => a => b", "a => b", id="on-its-own"),
        pytest.param("print('é')  # => <é> &amp;", "<é> &amp;", id="special-characters"),
        pytest.param("print(1)  # 3.14+ => 1", "1", id="from-a-version"),
        pytest.param("print(1)  # <3.14 => 1", "1", id="before-a-version"),
        pytest.param("print()  # =>", None, id="empty"),
    ],
)
def test_a_claim_is_marked(tmp_path: Path, line: str, output: str | None) -> None:
    html = render(tmp_path, line + "\n")
    assert html.count("c-Claim-Mark") == 1
    found = re.findall(r'c-Claim-Output">(.*?)</span>', html)
    assert [unescape(text) for text in found] == ([] if output is None else [output])


@pytest.mark.parametrize(
    "line", ["# a => b", "'# => a'", "# see 3.14 => b", "#=>a", '"""\n# => a\n"""', "# =>a"]
)
def test_what_is_no_claim_is_not_marked(tmp_path: Path, line: str) -> None:
    assert "c-Claim" not in render(tmp_path, line + "\n")


@pytest.mark.parametrize(
    ("fence", "message"),
    [
        pytest.param('--8<-- "t/s/b.py"', "there is no", id="missing-file"),
        pytest.param('--8<-- "t/../../a.py"', "leaves", id="path-escapes"),
        pytest.param('--8<-- "/etc/hostname"', "leaves", id="absolute-path"),
        pytest.param('--8<-- "t/s"', "there is no", id="a-folder"),
        pytest.param('--8<-- "t/s/a.py"\nx = 1', "more than one include", id="other-content"),
        pytest.param('--8<-- "t/s/a.py:2:3"', "there is no", id="a-part-of-a-file"),
        pytest.param("--8<-- t/s/a.py", "more than one include", id="no-quotes"),
    ],
)
def test_a_wrong_include_is_told_with_its_line(tmp_path: Path, fence: str, message: str) -> None:
    page = f"Text.\n\n```python\n{fence}\n```\n"
    with pytest.raises(ProgramError, match=f"line 3: .*{message}"):
        render(tmp_path, "a = 1\n", page)
    (problem,) = fence_problems(Path("page.md"), "---\ntitle: x\n---\n" + page, tmp_path)
    assert str(problem).startswith("page.md:6: ")
    assert problem.fix


def test_a_fence_of_its_own_is_left_to_the_renderer(tmp_path: Path) -> None:
    assert shown(render(tmp_path, "", "```text\na -> b\n```\n")) == "a -> b\n"


def test_the_empty_corner_of_a_table_is_no_header(tmp_path: Path) -> None:
    html = render(tmp_path, "", "| | list |\n| --- | --- |\n| order | yes |\n")
    assert html.count("<th>") == 1
    assert "<th>list</th>" in html


def test_fences_are_found_as_they_are_nested() -> None:
    page = "````text\n```python\n````\n\n    ```sql\n    a\n    ```\n\n~~~\nnever closed\n"
    assert [(fence.line, fence.end, fence.language) for fence in find_fences(page)] == [
        (1, 3, "text"),
        (5, 7, "sql"),
        (9, 10, ""),
    ]


def test_programs_are_found_in_order() -> None:
    page = '```python\n--8<-- "b.py"\n```\n\n```toml\n--8<-- "a.toml"\n```\n'
    assert included_paths(page) == ["b.py", "a.toml"]


def test_only_the_first_header_is_left_out() -> None:
    assert displayed(HEADER + HEADER) == HEADER


def test_short_texts_lose_their_markup_or_become_html() -> None:
    assert to_html("`a` *b*") == "<code>a</code> <em>b</em>"
    assert to_html("one\n\ntwo") == "<p>one</p>\n<p>two</p>"
    assert plain_text("`__init__` *vs* `a < b`,\nand [x](y)") == "__init__ vs a < b, and x"
