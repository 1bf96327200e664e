"""What a reader downloads, compressed as hosts do it: on a first visit, and for the next page."""

import gzip
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from proven.nav import read_nav
from proven.question import read_guide

ROOT = Path(__file__).resolve().parents[2]
FIRST_VISIT, NEXT_PAGE = 150_000, 20_000


def weigh(site: Path, addresses: set[str]) -> dict[str, int]:
    """Return the size of each published file when compressed."""
    sizes = {}
    for address in addresses:
        path = urlsplit(address).path.removeprefix("/")
        file = site / (path + "index.html" if not path or path.endswith("/") else path)
        sizes[path] = len(gzip.compress(file.read_bytes(), 6))
    return sizes


def test_a_question_page_stays_within_its_budget(
    page: Page, built_site: Path, site_server: str
) -> None:
    guide = read_guide(ROOT / "docs", read_nav(ROOT / "mkdocs.yml"), ROOT / "snippets")
    question = max(
        guide.questions, key=lambda question: len(question.body) + len(question.programs) * 900
    )
    requested: set[str] = set()
    page.on("request", lambda request: requested.add(request.url))
    page.goto(f"{site_server}/{question.url}", wait_until="networkidle")
    first = weigh(built_site, requested)
    assert sum(first.values()) <= FIRST_VISIT, first
    before = set(requested)
    page.locator(".step").last.click()
    expect(page.locator("h1")).to_be_visible()
    page.wait_for_load_state("networkidle")
    following = weigh(built_site, requested - before)
    assert 0 < sum(following.values()) <= NEXT_PAGE, following
