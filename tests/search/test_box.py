"""The search box in a real browser: keys, address, results, hostile text, screens, hosts."""

import gzip
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, expect
from searchbox import Box

HOSTILE = "<img src=x onerror=document.title='HACKED'>"


def test_opens_with_the_slash_key_and_takes_the_focus(page: Page, site_server: str) -> None:
    page.goto(f"{site_server}/")
    box = Box(page).open()
    expect(box.input).to_be_focused()
    expect(box.input).to_have_value("")


@pytest.mark.parametrize("place", ["header", "main"])
def test_opens_with_a_click(page: Page, site_server: str, place: str) -> None:
    page.goto(f"{site_server}/")
    page.locator(f"{place} a[data-search]").click()
    expect(Box(page).input).to_be_focused()


def test_the_slash_is_a_character_while_typing(box: Box) -> None:
    box.page.keyboard.type("a / b")
    expect(box.input).to_have_value("a / b")


def test_a_result_shows_title_topic_level_and_answer(box: Box) -> None:
    first = box.ask("sys.modules").first
    expect(first).to_contain_text("The sys.modules cache")
    expect(first).to_contain_text("Modules and imports")
    expect(first).to_contain_text("medium")
    expect(first).to_contain_text("The second import finds the name")


def test_what_matched_is_marked(box: Box) -> None:
    first = box.ask("sys.modu").first
    assert "".join(first.locator(".search__title mark").all_inner_texts()) == "sysmodu"


def test_arrow_keys_move_through_the_results_and_around(box: Box) -> None:
    options = box.ask("import")
    expect(box.input).to_have_attribute("aria-expanded", "true")
    ids = [option.get_attribute("id") for option in options.all()]
    assert len(ids) > 2
    for key, expected in [("ArrowDown", ids[1]), ("ArrowUp", ids[0]), ("ArrowUp", ids[-1])]:
        box.page.keyboard.press(key)
        expect(box.input).to_have_attribute("aria-activedescendant", str(expected))
        expect(box.active).to_have_id(str(expected))


def test_enter_opens_the_active_result(box: Box) -> None:
    second = box.ask("import").nth(1).get_attribute("href")
    box.page.keyboard.press("ArrowDown")
    box.page.keyboard.press("Enter")
    box.page.wait_for_url(str(second))
    expect(box.dialog).to_be_hidden()


def test_a_click_opens_a_result(box: Box) -> None:
    result = box.ask("sys.modules").first
    address = result.get_attribute("href")
    result.click()
    box.page.wait_for_url(str(address))
    expect(box.page.locator("h1")).to_contain_text("imported a second time")


def test_escape_closes_the_box_and_clears_the_address(box: Box) -> None:
    box.ask("import")
    box.page.wait_for_url("**/?q=import")
    box.page.keyboard.press("Escape")
    expect(box.dialog).to_be_hidden()
    box.page.wait_for_url(lambda url: "q=" not in url)


def test_the_query_is_in_the_address_and_can_be_shared(box: Box, browser: Browser) -> None:
    shown = box.ask("from x import *").all_inner_texts()
    box.page.wait_for_url("**/?q=from+x+import+*")
    other = browser.new_page()
    other.goto(box.page.url)
    expect(Box(other).input).to_have_value("from x import *")
    expect(Box(other).options).to_have_text(shown, use_inner_text=True)
    other.close()


def test_back_leads_to_the_results(box: Box) -> None:
    box.ask("sys.modules").first.click()
    box.page.wait_for_url("**/modules/sys-modules-cache/")
    box.page.go_back()
    expect(box.input).to_have_value("sys.modules")
    expect(box.options.first).to_contain_text("The sys.modules cache")


def test_works_on_the_page_that_instant_navigation_brought(box: Box) -> None:
    box.ask("sys.modules").first.click()
    box.page.wait_for_url("**/modules/sys-modules-cache/")
    expect(box.page.locator("h1")).to_contain_text("imported a second time")
    box.open()
    address = str(box.ask("__all__").first.get_attribute("href"))
    assert address.endswith("/modules/dunder-all/")
    assert box.page.request.get(address).ok


def test_a_query_never_becomes_html(box: Box) -> None:
    box.ask(HOSTILE)
    box.ask(f"qqqzzzxxx{HOSTILE}")
    expect(box.dialog.locator("img")).to_have_count(0)
    assert "HACKED" not in box.page.title()


def test_a_query_from_the_address_never_becomes_html(page: Page, site_server: str) -> None:
    page.goto(f"{site_server}/?q={HOSTILE}")
    box = Box(page)
    expect(box.input).to_have_value(HOSTILE)
    expect(box.dialog.locator("img")).to_have_count(0)
    assert "HACKED" not in page.title()


def test_the_text_of_a_page_never_becomes_html(page: Page, site_server: str) -> None:
    def answer(route: Route) -> None:
        hostile = ["x/y/", 0, "easy", "concept", HOSTILE, HOSTILE, [HOSTILE], [HOSTILE]]
        topic = ["x/", 0, "", "", HOSTILE, HOSTILE, [], []]
        route.fulfill(
            json={"topics": [HOSTILE], "pages": [topic, hostile], "words": "", "places": []}
        )

    page.route("**/search/index.json", answer)
    page.goto(f"{site_server}/")
    box = Box(page).open()
    expect(box.ask("onerror").first.locator(".search__title")).to_have_text(HOSTILE)
    box.ask("qqqzzzxxx")
    expect(box.dialog.locator("img")).to_have_count(0)
    assert "HACKED" not in page.title()


def test_an_empty_result_offers_the_nearest_topics(box: Box) -> None:
    topics = box.ask("qqqzzzxxx")
    expect(box.dialog).to_contain_text("Nothing for “qqqzzzxxx”")
    expect(box.status).to_have_text("No results")
    assert 1 <= topics.count() <= 3
    address = topics.first.get_attribute("href")
    box.page.keyboard.press("Enter")
    box.page.wait_for_url(str(address))


def test_a_screen_reader_hears_the_number_of_results(box: Box) -> None:
    count = box.ask("import").count()
    expect(box.status).to_have_text(f"{count} results")
    expect(box.status).to_have_attribute("aria-live", "polite")
    box.ask("")
    expect(box.status).to_have_text("")
    expect(box.input).to_have_attribute("aria-expanded", "false")


def test_the_index_is_fetched_when_the_search_is_touched(page: Page, site_server: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site_server}/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if url.endswith(".json")]
    Box(page).open().ask("import")
    page.keyboard.press("Escape")
    Box(page).open().ask("list")
    assert len([url for url in asked if url.endswith("search/index.json")]) == 1


def test_says_when_the_index_cannot_be_had(page: Page, site_server: str) -> None:
    page.route("**/search/index.json", lambda route: route.fulfill(status=404))
    page.goto(f"{site_server}/")
    box = Box(page).open()
    box.input.fill("import")
    expect(box.dialog).to_contain_text("Search is not available: the search index answers 404.")


def test_works_in_a_subfolder_of_any_host(
    page: Page, built_site: Path, tmp_path: Path, serve_site: Callable[[Path], str]
) -> None:
    shutil.copytree(built_site, tmp_path / "some/folder")
    address = serve_site(tmp_path)
    page.goto(f"{address}/some/folder/modules/sys-modules-cache/")
    target = Box(page).open().ask("__all__").first.get_attribute("href")
    assert target == f"{address}/some/folder/modules/dunder-all/"


def test_without_javascript_the_handles_lead_to_the_questions(
    browser: Browser, site_server: str
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{site_server}/modules/sys-modules-cache/")
    page.locator("header a[data-search]").click()
    expect(page.get_by_role("main").get_by_role("link").first).to_be_visible()
    assert not page.url.startswith(f"{site_server}/modules/")
    page.close()


@pytest.mark.parametrize("width", [320, 390, 1440])
def test_fits_the_screen(browser: Browser, site_server: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 700})
    page.goto(f"{site_server}/")
    box = Box(page).open()
    box.ask("import")
    inside = box.dialog.evaluate("box => box.scrollWidth <= box.clientWidth")
    size = box.dialog.bounding_box()
    assert size is not None
    assert inside
    assert size["x"] >= 0
    assert size["x"] + size["width"] <= width
    assert size["y"] + size["height"] <= 700
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, site_server: str, scheme: str) -> None:
    page = browser.new_page(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(f"{site_server}/")
    box = Box(page).open()
    box.ask("import")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    page.close()


def test_the_index_is_small(built_site: Path) -> None:
    """At most 250 KB, compressed, for 300 questions."""
    data = (built_site / "assets/search/index.json").read_bytes()
    pages = len(re.findall(rb'"(?:easy|medium|hard)",', data))
    assert len(gzip.compress(data)) * 300 / pages <= 250_000
