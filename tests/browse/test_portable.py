"""Pages as Markdown: programs in place, boxes as sections, links that lead to Markdown."""

from pathlib import Path

import pytest

from proven.portable import portable

HEADER = '# /// script\n# dependencies = ["x"]\n# ///\n\n'


@pytest.fixture
def snippets(tmp_path: Path) -> Path:
    folder = tmp_path / "t/s"
    folder.mkdir(parents=True)
    (folder / "a.py").write_text(HEADER + "if x:\n\n    print(1)  # => 1\n", encoding="utf-8")
    return tmp_path


def test_a_program_stands_whole_in_place_of_its_include(snippets: Path) -> None:
    page = 'One.\n\n```python\n--8<-- "t/s/a.py"\n```\n\nTwo.'
    program = HEADER + "if x:\n\n    print(1)  # => 1\n"
    assert portable(page, snippets, "t") == f"One.\n\n`a.py`:\n\n```python\n{program}```\n\nTwo."


def test_boxes_become_sections_with_their_programs_and_fences(snippets: Path) -> None:
    page = (
        '!!! warning "Common mistakes"\n    - One\n      more.\n\n'
        '    ```python\n    --8<-- "t/s/a.py"\n    ```\n\n'
        "    ```text\n    !!! tip\n      (text)\n    ```\n\n"
        "??? question\n    - Two\n\n## Versions\n"
    )
    program = HEADER + "if x:\n\n    print(1)  # => 1\n"
    assert portable(page, snippets, "t") == (
        "## Common mistakes\n\n- One\n  more.\n\n"
        f"`a.py`:\n\n```python\n{program}```\n\n"
        "```text\n!!! tip\n  (text)\n```\n\n"
        "## Question\n\n- Two\n\n## Versions"
    )


@pytest.mark.parametrize(
    ("link", "mended"),
    [
        ("](b.md)", "](../q/b.md)"),
        ("](../u/b.md#part)", "](../q/b.md)"),
        ("](../u/index.md)", "](../u/index.md)"),
        ("](index.md)", "](../t/index.md)"),
        ("](https://x.org/readme.md)", "](https://x.org/readme.md)"),
        ("`x[](b)`", "`x[](b)`"),
    ],
)
def test_links_lead_to_markdown(snippets: Path, link: str, mended: str) -> None:
    assert portable(f"[a{link}", snippets, "t", "../q/") == f"[a{mended}"


def test_a_link_in_a_fence_is_text(snippets: Path) -> None:
    page = "```text\n[a](b.md)\n```"
    assert portable(page, snippets, "t", "../q/") == page
