"""The search is quick: from the last key to the changed list, with 300 and with 3,000 pages."""

from pathlib import Path
from statistics import median

import pytest
from browsing import stopwatch
from playwright.sync_api import Page
from searchbox import Box
from synthetic import WORDS, write_project

from proven.nav import read_nav
from proven.question import read_guide
from proven.search import build_index

ROOT = Path(__file__).resolve().parents[2]
FRAME = 16  # ms, at 60 frames a second

# Put a query into the box as if its last key had just been pressed, and lay the results out.
TYPE = """(query) => {
  const input = document.querySelector(".search__input");
  input.value = query;
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  return document.querySelector("#search-list").getBoundingClientRect().height;
}"""


def queries() -> list[str]:
    """Return words alone, comparisons, beginnings, mistakes and sentences, fifty in all."""
    pairs = list(zip(WORDS[:10], WORDS[17:27], strict=True))
    return [
        *(word for word, _ in pairs),
        *(f"{one} vs {other}" for one, other in pairs),
        *(f"{one} {other[:3]}" for one, other in pairs),
        *(f"{one[:2]}{one[3:]} of the {other[:-1]}" for one, other in pairs),
        *(f"why does the {one} of my {other} not change it" for one, other in pairs),
    ]


@pytest.mark.parametrize("count", [300, 3000])
def test_results_come_within_a_frame(
    page: Page, site_server: str, tmp_path: Path, count: int
) -> None:
    write_project(tmp_path, count, ROOT)
    guide = read_guide(tmp_path / "docs", read_nav(tmp_path / "mkdocs.yml"), tmp_path / "snippets")
    assert len(guide.questions) == count
    index = build_index(guide, tmp_path / "snippets")
    page.route(
        "**/search/index.json",
        lambda route: route.fulfill(body=index, content_type="application/json"),
    )
    page.goto(f"{site_server}/")
    assert Box(page).open().ask(WORDS[0]).count() == 10
    spent = stopwatch(page)
    times = []
    for query in queries():
        page.evaluate(TYPE, query[:-1])
        before = spent()
        assert page.evaluate(TYPE, query) > 0
        times.append(spent() - before)
    print(f"{count} pages: median {median(times):.1f} ms, most {max(times):.1f} ms")
    assert median(times) <= FRAME, times
