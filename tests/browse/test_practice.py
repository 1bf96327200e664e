"""Practice: a round by keyboard and by touch, the boxes, what is due, files, other tabs."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from browsing import SIZES, key, progress
from playwright.sync_api import Browser, Page, expect

from proven.question import Guide

NOW = "2026-11-21T12:00:00"


@pytest.fixture
def page(page: Page) -> Page:
    """Return a page on which it is a certain day."""
    page.clock.set_fixed_time(NOW)
    return page


def cards(page: Page) -> dict[str, dict[str, object]]:
    """Return the progress that the browser keeps."""
    stored = page.evaluate("key => localStorage.getItem(key)", key("progress"))
    return json.loads(stored)["cards"] if stored else {}


def begin(page: Page, site_server: str, query: str = "") -> None:
    page.goto(f"{site_server}/practice/{query}", wait_until="networkidle")
    page.get_by_role("button", name="Start a round").click()


def test_a_round_by_keyboard_alone(page: Page, site_server: str, guide: Guide) -> None:
    topic = guide.topics[1]
    page.goto(f"{site_server}/practice/?topic={topic.slug}", wait_until="networkidle")
    start = page.get_by_role("button", name="Start a round")
    start.wait_for()
    for _ in range(60):
        page.keyboard.press("Tab")
        if start.evaluate("button => button === document.activeElement"):
            break
    page.keyboard.press("Enter")
    question = page.locator(".card__question")
    first, second = topic.questions[:2]
    expect(question).to_have_text(first.heading_text)
    assert first.answer_text not in page.content()
    page.keyboard.press("ArrowRight")
    assert cards(page) == {}, "an answer is judged before it is shown"
    page.keyboard.press("Space")
    expect(page.locator(".card__answer")).to_contain_text(first.answer_text)
    page.keyboard.press("ArrowRight")
    expect(question).to_have_text(second.heading_text)
    page.keyboard.press("Enter")
    page.keyboard.press("1")
    assert cards(page) == {
        first.slug: {"box": 2, "due": "2026-11-23", "seen": "2026-11-21"},
        second.slug: {"box": 1, "due": "2026-11-22", "seen": "2026-11-21"},
    }
    page.keyboard.press("u")
    expect(question).to_have_text(second.heading_text)
    assert list(cards(page)) == [first.slug]
    page.keyboard.press("Escape")
    expect(page.locator("[data-scope]")).to_contain_text(f"{len(topic.questions) - 1} new")


def test_what_was_missed_comes_again_in_the_round_and_stays_in_box_1(
    page: Page, site_server: str, guide: Guide
) -> None:
    missed, *others = guide.topics[0].questions[:5]
    slugs = ".".join(question.slug for question in (missed, *others))
    begin(page, site_server, f"?questions={slugs}")
    asked = []
    for number in range(6):
        asked.append(page.locator(".card__question").inner_text())
        page.keyboard.press("Space")
        page.keyboard.press("2" if number else "1")
    order = [missed, *others[:3], missed, others[3]]
    assert asked == [question.heading_text for question in order]
    expect(page.get_by_role("heading", name="Round done")).to_be_visible()
    expect(page.locator(".round")).to_contain_text(missed.heading_text)
    assert cards(page)[missed.slug]["box"] == 1
    page.get_by_role("button", name="Done").click()
    expect(page.locator("[data-scope]")).to_have_text(
        "A set of 5 questions: 0 due today, 0 new, 5 resting."
    )


def test_a_round_asks_what_is_due_first_then_what_is_new(
    page: Page, site_server: str, guide: Guide, store: Callable[[str, object], None]
) -> None:
    new, late, low, resting = guide.topics[0].questions[:4]
    stored = {low.slug: (1, "2026-11-21"), late.slug: (3, "2026-11-01")}
    store("progress", progress(**stored, **{resting.slug: (2, "2026-11-22")}))
    begin(page, site_server, f"?topic={guide.topics[0].slug}")
    for question in (low, late, new):
        expect(page.locator(".card__question")).to_have_text(question.heading_text)
        page.keyboard.press("Space")
        page.keyboard.press("2")
    assert cards(page)[late.slug] == {"box": 4, "due": "2026-11-29", "seen": "2026-11-21"}
    assert cards(page)[resting.slug]["box"] == 2


def test_a_round_by_thumb_on_a_phone(browser: Browser, site_server: str, guide: Guide) -> None:
    context = browser.new_context(viewport=SIZES["phone"], has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{site_server}/practice/?level=easy", wait_until="networkidle")
    page.get_by_role("button", name="Start a round").tap()
    for name in ("Show the answer", "Knew it"):
        button = page.get_by_role("button", name=name)
        box = button.bounding_box()
        assert box is not None
        assert box["height"] >= 48, name
        assert box["y"] > SIZES["phone"]["height"] / 2, "out of the thumb's reach"
        button.tap()
    easy = [question for question in guide.questions if question.level == "easy"]
    expect(page.locator(".card__question")).to_have_text(easy[1].heading_text)
    assert page.evaluate("document.documentElement.scrollWidth") <= SIZES["phone"]["width"]
    context.close()


def test_the_scope_is_kept_in_the_address(page: Page, site_server: str, guide: Guide) -> None:
    page.goto(f"{site_server}/questions/?level=medium", wait_until="networkidle")
    page.get_by_role("link", name="Practice these").click()
    medium = sum(question.level == "medium" for question in guide.questions)
    expect(page.locator("[data-scope]")).to_contain_text(f"{medium} questions")
    page.locator(".chip", has_text="easy").click()
    assert page.url.endswith("/practice/?level=easy%2Cmedium")


def test_progress_is_exported_deleted_and_imported(
    page: Page, site_server: str, guide: Guide, store: Callable[[str, object], None], tmp_path: Path
) -> None:
    first, second = guide.questions[:2]
    store("progress", progress(**{first.slug: (5, "2026-12-01")}))
    page.goto(f"{site_server}/practice/", wait_until="networkidle")
    expect(page.locator("[data-boxes] tr").nth(4)).to_contain_text("1")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export").click()
    saved = tmp_path / "saved.json"
    download.value.save_as(saved)
    assert download.value.suggested_filename == "practice-progress.json"
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Reset").click()
    expect(page.locator("[data-said]")).to_have_text("Deleted.")
    assert cards(page) == {}
    store("progress", progress(**{second.slug: (2, "2026-12-01")}))
    page.goto(f"{site_server}/practice/", wait_until="networkidle")
    page.get_by_role("button", name="Import").wait_for()
    page.locator("[data-file]").set_input_files(saved)
    expect(page.locator("[data-said]")).to_have_text("Imported 1 question.")
    assert {slug: card["box"] for slug, card in cards(page).items()} == {
        first.slug: 5,
        second.slug: 2,
    }


def test_reset_asks_first(
    page: Page, site_server: str, guide: Guide, store: Callable[[str, object], None]
) -> None:
    store("progress", progress(**{guide.questions[0].slug: (5, "2026-12-01")}))
    page.goto(f"{site_server}/practice/", wait_until="networkidle")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Reset").click()
    assert len(cards(page)) == 1


def test_another_tab_sees_progress_at_once(page: Page, site_server: str, guide: Guide) -> None:
    other = page.context.new_page()
    other.goto(f"{site_server}/questions/")
    begin(page, site_server)
    page.keyboard.press("Space")
    page.keyboard.press("2")
    expect(other.locator(f"[data-slug={guide.questions[0].slug}] .known")).to_be_visible()


def test_without_a_connection_the_page_says_so(page: Page, site_server: str) -> None:
    page.goto(f"{site_server}/practice/", wait_until="networkidle")
    page.get_by_role("button", name="Start a round").wait_for()
    page.route("**/*", lambda route: route.abort())
    page.get_by_role("button", name="Start a round").click()
    page.keyboard.press("Space")
    expect(page.get_by_text("The answer could not be loaded")).to_be_visible()
