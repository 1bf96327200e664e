"""The built site in a real browser: requests, widths, schemes, instant pages, the copied link."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request, expect

from proven.fences import displayed
from proven.nav import read_nav
from proven.question import Guide, read_guide

ROOT = Path(__file__).resolve().parents[2]
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def guide() -> Guide:
    return read_guide(ROOT / "docs", read_nav(ROOT / "mkdocs.yml"), ROOT / "snippets")


@pytest.fixture(scope="session")
def kinds(guide: Guide) -> list[str]:
    """Return the address of one page of each kind."""
    return ["", guide.topics[0].url, guide.questions[0].url]


def test_no_request_leaves_the_site(page: Page, site_server: str, kinds: list[str]) -> None:
    requests: list[Request] = []
    failed: list[str] = []
    page.on("request", lambda request: requests.append(request))
    page.on("requestfailed", lambda request: failed.append(request.url))
    for address in kinds:
        page.goto(f"{site_server}/{address}", wait_until="networkidle")
    assert not failed
    assert {request.url.split("/")[2] for request in requests} == {site_server.split("/")[2]}


def test_nothing_scrolls_sideways_on_a_phone(
    browser: Browser, site_server: str, guide: Guide
) -> None:
    context = browser.new_context(viewport=PHONE, reduced_motion="reduce")
    page = context.new_page()
    addresses = ["", "404.html", *(topic.url for topic in guide.topics)]
    addresses += [question.url for question in guide.questions]
    wide = []
    for address in addresses:
        page.goto(f"{site_server}/{address}", wait_until="domcontentloaded")
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > PHONE["width"]:
            wide.append(f"{address}: {width}")
    context.close()
    assert not wide, "\n".join(wide)


@pytest.mark.parametrize(("scheme", "light"), [("light", True), ("dark", False)])
def test_the_system_chooses_the_colors(
    browser: Browser, site_server: str, scheme: str, light: bool
) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(site_server)
    color = page.evaluate("getComputedStyle(document.body).backgroundColor")
    context.close()
    channels = [int(channel) for channel in re.findall(r"\d+", color)[:3]]
    assert (min(channels) > 200) is light
    assert (max(channels) < 60) is not light


def test_the_reader_can_choose_the_colors_and_is_remembered(page: Page, site_server: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(site_server)
    page.locator("[data-md-component=palette] label:visible").click()
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "default")


def test_the_next_page_opens_without_a_full_load_in_any_folder(
    page: Page, built_site: Path, tmp_path: Path, serve_site, kinds: list[str]
) -> None:
    (tmp_path / "guide").symlink_to(built_site)
    address = f"{serve_site(tmp_path)}/guide/"
    page.goto(address + kinds[1])
    page.evaluate("window.kept = true")
    page.locator(".step--next").click()
    expect(page.locator(".question-head h1")).to_be_visible()
    assert page.evaluate("window.kept") is True
    expect(page.locator("h1")).to_be_focused()
    assert page.url.startswith(address)
    page.go_back()
    expect(page.locator(".topic-head h1")).to_be_visible()
    assert page.url == address + kinds[1]


def test_one_click_copies_the_permanent_address(
    browser: Browser, site_server: str, guide: Guide
) -> None:
    question = guide.questions[0]
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{site_server}/{question.url}")
    page.get_by_role("link", name="Copy link").click()
    expect(page.get_by_text("Link copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{site_server}/q/{question.slug}/"
    page.goto(copied)
    page.wait_for_url(f"**/{question.url}")
    context.close()


def test_without_javascript_everything_can_be_read(
    browser: Browser, site_server: str, guide: Guide
) -> None:
    topic, question = guide.topics[0], guide.topics[0].questions[0]
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_server}/{topic.url}")
    sheet = page.locator(".sheet__item").first
    sheet.locator("summary").click()
    expect(sheet.locator(".sheet__answer")).to_contain_text(question.answer_text)
    page.goto(f"{site_server}/{question.url}")
    expect(page.locator(".answer")).to_contain_text(question.answer_text)
    page.get_by_role("link", name="Copy link").click()
    page.wait_for_url(f"**/{question.url}")
    context.close()


def test_the_drawer_of_a_phone_is_reached_by_keyboard(
    page: Page, site_server: str, guide: Guide
) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{site_server}/{guide.questions[0].url}")
    link = page.locator(".side__link").first
    expect(link).to_be_hidden()
    button = page.get_by_role("button", name="Topics")
    button.focus()
    page.keyboard.press("Enter")
    expect(link).to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()


def test_one_click_copies_a_program(browser: Browser, site_server: str, guide: Guide) -> None:
    question = next(question for question in guide.questions if question.programs)
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{site_server}/{question.url}")
    page.get_by_role("button", name="copy").first.click()
    expect(page.get_by_role("button", name="copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    source = (ROOT / "snippets" / question.programs[0]).read_text(encoding="utf-8")
    assert copied == displayed(source)
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_nothing(
    browser: Browser, site_server: str, kinds: list[str], scheme: str, width: int
) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = context.new_page()
    found = []
    for address in kinds:
        page.goto(f"{site_server}/{address}", wait_until="networkidle")
        for violation in Axe().run(page).response["violations"]:
            example = violation["nodes"][0]["html"]
            found.append(f"/{address}: {violation['id']}: {violation['help']}: {example}")
    context.close()
    assert not found, "\n".join(found)
