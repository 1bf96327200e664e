"""What the tests of browsing, practice and sets share: the questions, pages, storage."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browsing import key
from playwright.sync_api import Browser, BrowserContext, Page

from proven.nav import read_nav
from proven.question import Guide, read_guide

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def guide() -> Guide:
    return read_guide(ROOT / "docs", read_nav(ROOT / "mkdocs.yml"), ROOT / "snippets")


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return a browser profile that the tests of a module share, so that its cache is warm."""
    context = browser.new_context(
        permissions=["clipboard-read", "clipboard-write"], reduced_motion="reduce"
    )
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """Return a page in a browser that keeps nothing; a script error on it fails the test."""
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    if page.url.startswith("http"):
        page.evaluate("localStorage.clear(); sessionStorage.clear()")
    page.close()
    assert not errors, f"script errors on the page: {errors}"


@pytest.fixture
def store(page: Page, site_server: str) -> Callable[[str, object], None]:
    """Return a function that keeps a value in the browser, as the site would, or any other text."""

    def write(name: str, value: object) -> None:
        text = value if isinstance(value, str) else json.dumps(value)
        page.goto(f"{site_server}/404.html")
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key(name), text])

    return write
