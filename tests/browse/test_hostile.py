"""Text from addresses, storage and files is hostile: a clear message, and nothing runs."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from browsing import key, progress
from playwright.sync_api import Page, expect

from proven.question import Guide

EVIL = "<img src=x onerror=\"window.ran='yes'\"><script>window.ran='yes'</script>"


@pytest.fixture
def page(page: Page) -> Iterator[Page]:
    """Return a page on which nothing of what a test slips in may have run or become an element."""
    yield page
    assert page.evaluate("window.ran") is None
    assert page.locator("img[src=x]").count() == 0


@pytest.mark.parametrize(
    ("address", "told"),
    [
        pytest.param("questions/?topic={evil}", "There is no topic “<img", id="topic"),
        pytest.param("questions/?level={evil}", "There is no level “<img", id="level"),
        pytest.param("questions/?kind=constructor", "There is no kind “constructor", id="kind"),
        pytest.param("questions/?text={long}", "The text is 5,000 characters long", id="long-text"),
        pytest.param("practice/?topic=__proto__", "There is no topic “__proto__", id="practice"),
        pytest.param("practice/?questions={evil}", "is not the name of a question", id="round"),
        pytest.param("set/?questions={evil}", "is not the name of a question", id="set"),
        pytest.param("set/?questions={long}", "There is no question “aaaa", id="long-set"),
        pytest.param("set/?questions=", "The link holds no questions", id="empty-set"),
        pytest.param("set/?questions={many}", "A set holds at most 50 questions", id="huge-set"),
        pytest.param("set/?n={evil}&questions=a", "holds “<img", id="number"),
        pytest.param("set/?questions=../../evil.__proto__", "is not the name", id="path"),
    ],
)
def test_a_crafted_link_gives_a_message(
    page: Page, site_server: str, address: str, told: str
) -> None:
    address = address.format(evil=quote(EVIL), long="a" * 5000, many=".".join(["a"] * 3000))
    if "at most 50" in told:
        address = "set/?questions=" + ".".join(f"a{number}" for number in range(3000))
    page.goto(f"{site_server}/{address}", wait_until="networkidle")
    expect(page.locator(".notice:visible")).to_contain_text(told)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


def test_text_to_filter_by_is_text(page: Page, site_server: str) -> None:
    page.goto(f"{site_server}/questions/?text={quote(EVIL)}", wait_until="networkidle")
    expect(page.get_by_label("Text")).to_have_value(EVIL)
    expect(page.get_by_text("No question fits this filter.")).to_be_visible()


BROKEN = [
    pytest.param("{", "it is not JSON", id="not-json"),
    pytest.param("null", "it is not of the format", id="null"),
    pytest.param('"text"', "it is not of the format", id="text"),
    pytest.param(EVIL, "it is not JSON", id="html"),
    pytest.param({"format": "other"}, "it is not of the format", id="foreign"),
    pytest.param(progress() | {"version": 2}, "its version is not 1", id="newer"),
    pytest.param(progress() | {"cards": []}, "it holds no cards", id="list"),
    pytest.param(progress() | {"cards": {EVIL: {}}}, "something that is no question", id="slug"),
    pytest.param(progress(gil=(9, "2026-11-22")), "the box of gil is not", id="box"),
    pytest.param(progress(gil=(1, EVIL)), "a day of gil is no date", id="day"),
    pytest.param(progress() | {"cards": {"gil": None}}, "the box of gil is not", id="no-card"),
    pytest.param("[" * 100_000, "it is not JSON", id="deep"),
    pytest.param(" " * 1_000_001, "it is longer than 1,000,000", id="long"),
]


@pytest.mark.parametrize(("stored", "told"), BROKEN)
def test_broken_progress_is_told_and_can_be_saved_or_deleted(
    page: Page,
    site_server: str,
    store: Callable[[str, object], None],
    tmp_path: Path,
    stored: object,
    told: str,
) -> None:
    store("progress", stored)
    page.goto(f"{site_server}/practice/", wait_until="networkidle")
    notice = page.locator("[data-notice]")
    expect(notice).to_contain_text(told)
    expect(page.get_by_role("button", name="Start a round")).to_be_hidden()
    with page.expect_download() as download:
        notice.get_by_role("button", name="Save it as a file").click()
    download.value.save_as(tmp_path / "saved")
    text = stored if isinstance(stored, str) else json.dumps(stored)
    assert (tmp_path / "saved").read_text() == text
    notice.get_by_role("button", name="Delete it").click()
    expect(page.get_by_role("button", name="Start a round")).to_be_visible()
    assert page.evaluate("key => localStorage.getItem(key)", key("progress")) is None


def test_broken_progress_is_told_where_it_would_be_shown(
    page: Page, site_server: str, guide: Guide, store: Callable[[str, object], None]
) -> None:
    store("progress", EVIL)
    for address in ("questions/", guide.topics[0].url):
        page.goto(f"{site_server}/{address}", wait_until="networkidle")
        expect(page.locator(".notice:visible")).to_contain_text("cannot be read: it is not JSON")
        expect(page.locator(".notice:visible a")).to_be_visible()


@pytest.mark.parametrize(
    "stored", ["{", {"format": "proven-python/set", "version": 1, "questions": [EVIL]}]
)
def test_a_broken_set_is_told_and_can_be_deleted(
    page: Page, site_server: str, store: Callable[[str, object], None], stored: object
) -> None:
    store("set", stored)
    page.goto(f"{site_server}/questions/", wait_until="networkidle")
    page.locator(".pick").first.click()
    expect(page.locator(".tray")).to_contain_text("cannot be read")
    page.goto(f"{site_server}/set/", wait_until="networkidle")
    expect(page.locator("[data-notice]")).to_contain_text("cannot be read")
    page.get_by_role("button", name="Delete it and start afresh").click()
    expect(page.get_by_text("Your set is empty")).to_be_visible()


def test_a_file_that_is_no_progress_changes_nothing(
    page: Page, site_server: str, store: Callable[[str, object], None], tmp_path: Path
) -> None:
    store("progress", progress(gil=(2, "2026-11-22")))
    page.goto(f"{site_server}/practice/", wait_until="networkidle")
    page.get_by_role("button", name="Import").wait_for()
    file = tmp_path / "evil.json"
    for text, told in ((EVIL, "it is not JSON"), ("x" * 5_000_001, "too large")):
        file.write_text(text)
        page.locator("[data-file]").set_input_files(file)
        expect(page.locator("[data-said]")).to_contain_text(told)
    assert "gil" in page.evaluate("key => localStorage.getItem(key)", key("progress"))


def test_a_browser_that_forbids_storage_still_practices(page: Page, site_server: str) -> None:
    page.add_init_script(
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }"
    )
    page.goto(f"{site_server}/practice/", wait_until="networkidle")
    page.get_by_role("button", name="Start a round").click()
    page.keyboard.press("Space")
    page.keyboard.press("2")
    expect(page.get_by_text("does not let the site keep your progress")).to_be_visible()
    expect(page.locator(".round__left")).to_have_text("19 to go")
